// @generated from the documents below source-docs/. Do not edit: changes are lost.
// Rebuild with `portolan publish`.

#[allow(unused_imports)]
use ::portolan_model::{
    Direction, Document, Entry, InstanceDomain, Owner, Ports, Role, Side, Transport,
};
/// The document, with its endpoints.
pub static DOCUMENT: Document = Document {
    id: "cisco-ucce/11.0/ja",
    vendor: "Cisco",
    product: "Unified Contact Center Enterprise",
    release: "11.0(1)",
    language: "ja",
    title: "Contact Center Enterprise のポート使用状況",
    file: "source-docs/cisco-ucce/11.0/ja.txt",
    sha256: "cc523ac94ffeef26e3bf72dbdacf4ccfdee4b54188618b2f15bb5a784bdfdf8f",
    instances: InstanceDomain {
        first: 0,
        last: 24,
    },
    table: &TABLE,
};
/// Who holds the port, through ranges and formulas.
pub fn owners(transport: Transport, port: u16) -> impl Iterator<Item = Owner> {
    ::portolan_model::owners(&TABLE, transport, port)
}
/// The entry of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Entry> {
    ::portolan_model::find(&TABLE, id)
}
/// 2 endpoints of `cce_live_data_activemq_service`.
pub mod cce_live_data_activemq_service {
    use super::{Entry, TABLE};
    /// 2 endpoints of `live_data_activemq_port_of`.
    pub mod live_data_activemq_port_of {
        use super::{Entry, TABLE};
        /// One endpoint of `table_10_1`.
        pub mod table_10_1 {
            use super::{Entry, TABLE};
            /// tcp 61616: CCE Live Data ActiveMQ Service
            ///
            /// CCE ライブ データ ActiveMQ サービス.
            /// Notes: Live Data ActiveMQ port of the OpenWire transport connector
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:220.
            pub const TCP: &Entry = &TABLE[0];
        }
        /// One endpoint of `table_10_2`.
        pub mod table_10_2 {
            use super::{Entry, TABLE};
            /// tcp 61612: CCE Live Data ActiveMQ Service
            ///
            /// CCE ライブ データ ActiveMQ サービス.
            /// Notes: Live Data ActiveMQ port of the STOMP transport connector
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:221.
            pub const TCP: &Entry = &TABLE[1];
        }
    }
}
/// 3 endpoints of `cce_live_data_cassandra_service`.
pub mod cce_live_data_cassandra_service {
    use super::{Entry, TABLE};
    /// One endpoint of `live_data_cassandra_port_on`.
    pub mod live_data_cassandra_port_on {
        use super::{Entry, TABLE};
        /// tcp 9160: CCE Live Data Cassandra Service
        ///
        /// CCE ライブデータ Cassandra サービス.
        /// Notes: Live Data Cassandra port on which Thrift listens for clients
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:212.
        pub const TCP: &Entry = &TABLE[2];
    }
    /// One endpoint of `ssl_port_for_encrypted_communication`.
    pub mod ssl_port_for_encrypted_communication {
        use super::{Entry, TABLE};
        /// tcp 12001: CCE Live Data Cassandra Service
        ///
        /// CCE ライブデータ Cassandra サービス.
        /// Notes: SSL port for encrypted communication of Live Data Cassandra. (Unused unless the encryption options turn it on.)
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:211.
        pub const TCP: &Entry = &TABLE[3];
    }
    /// One endpoint of `tcp_port_for_commands_and`.
    pub mod tcp_port_for_commands_and {
        use super::{Entry, TABLE};
        /// tcp 12000: CCE Live Data Cassandra Service
        ///
        /// CCE ライブデータ Cassandra サービス.
        /// Notes: TCP port for commands and data of Live Data Cassandra
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:210.
        pub const TCP: &Entry = &TABLE[4];
    }
}
/// 2 endpoints of `cce_live_data_storm_drpc_service`.
pub mod cce_live_data_storm_drpc_service {
    use super::{Entry, TABLE};
    /// One endpoint of `live_data_drpc_invocation_port`.
    pub mod live_data_drpc_invocation_port {
        use super::{Entry, TABLE};
        /// tcp 3773: CCE Live Data Storm DRPC Service
        ///
        /// CCE ライブデータ Storm DRPC サービス.
        /// Notes: Live Data DRPC invocation port
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:214.
        pub const TCP: &Entry = &TABLE[5];
    }
    /// One endpoint of `live_data_drpc_port`.
    pub mod live_data_drpc_port {
        use super::{Entry, TABLE};
        /// tcp 3772: CCE Live Data Storm DRPC Service
        ///
        /// CCE ライブデータ Storm DRPC サービス.
        /// Notes: Live Data DRPC port
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:213.
        pub const TCP: &Entry = &TABLE[6];
    }
}
/// One endpoint of `cce_live_data_storm_nimbus_service`.
pub mod cce_live_data_storm_nimbus_service {
    use super::{Entry, TABLE};
    /// tcp 6627: CCE Live Data Storm Nimbus Service
    ///
    /// CCE ライブ データ Storm Nimbus サービス.
    /// Notes: Live Data Nimbus Thrift port
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:219.
    pub const TCP: &Entry = &TABLE[7];
}
/// One endpoint of `cce_live_data_web_service`.
pub mod cce_live_data_web_service {
    use super::{Entry, TABLE};
    /// tcp 12004-12006: CCE Live Data Web Service
    ///
    /// CCE ライブデータ Web サービス.
    /// Notes: Live Data reporting
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:216.
    pub const TCP: &Entry = &TABLE[8];
}
/// One endpoint of `cce_live_data_zookeeper_service`.
pub mod cce_live_data_zookeeper_service {
    use super::{Entry, TABLE};
    /// tcp 2181: CCE Live Data Zookeeper Service
    ///
    /// CCE ライブデータ Zookeeper サービス.
    /// Notes: Live Data reporting
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:215.
    pub const TCP: &Entry = &TABLE[9];
}
/// 7 endpoints of `ccmp_database_server_a`.
pub mod ccmp_database_server_a {
    use super::{Entry, TABLE};
    /// 2 endpoints of `msdtc`.
    pub mod msdtc {
        use super::{Entry, TABLE};
        /// 2 endpoints of `ccmp_db_server_b`.
        pub mod ccmp_db_server_b {
            use super::{Entry, TABLE};
            /// tcp 1024-5000: CCMP Database Server A, MSDTC
            ///
            /// CCMP データベース サーバ A, MSDTC.
            /// Remote device: CCMP DB Server B (CCMP DB サーバ B).
            /// Notes: For the audit archive job of CCMP / Unless set otherwise, MSDTC responds on ports that are assigned dynamically between 1024 and 5000. To set this range, create the registry key HKEY\_LOCAL\_MACHINE\\Software\\Microsoft\\Rpc\\Internet location and give it these registry values:
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:243.
            pub const REMOTE_TCP: &Entry = &TABLE[10];
            /// tcp 135: CCMP Database Server A, MSDTC
            ///
            /// CCMP データベース サーバ A, MSDTC.
            /// Remote device: CCMP DB Server B (CCMP DB サーバ B).
            /// Notes: For the audit archive job of CCMP / Unless set otherwise, MSDTC responds on ports that are assigned dynamically between 1024 and 5000. To set this range, create the registry key HKEY\_LOCAL\_MACHINE\\Software\\Microsoft\\Rpc\\Internet location and give it these registry values:
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:243.
            pub const TCP: &Entry = &TABLE[11];
        }
    }
    /// 2 endpoints of `smb_over_ip`.
    pub mod smb_over_ip {
        use super::{Entry, TABLE};
        /// tcp 445: CCMP Database Server A, SMB over IP
        ///
        /// CCMP データベース サーバ A, SMB over IP.
        /// Notes: For uploading and replicating CVP files
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:244.
        pub const REMOTE_TCP: &Entry = &TABLE[12];
        /// udp 445: CCMP Database Server A, SMB over IP
        ///
        /// CCMP データベース サーバ A, SMB over IP.
        /// Notes: For uploading and replicating CVP files / Named pipe connections use it as well.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:244.
        pub const UDP: &Entry = &TABLE[13];
    }
    /// 3 endpoints of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `cce_cch_administration_and_data_server_side_a`.
        pub mod cce_cch_administration_and_data_server_side_a {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server A, SQL
            ///
            /// CCMP データベース サーバ A, SQL.
            /// Remote device: CCE/CCH Administration \& Data Server (Side A) (CCE/CCH 管理およびデータサーバ A 側).
            /// Notes: For importing CCE/CCH dimension data
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:241.
            pub const TCP: &Entry = &TABLE[14];
        }
        /// One endpoint of `cce_cch_administration_and_data_server_side_b`.
        pub mod cce_cch_administration_and_data_server_side_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server A, SQL
            ///
            /// CCMP データベース サーバ A, SQL.
            /// Remote device: CCE/CCH Administration \& Data Server (Side B) (CCE/CCH 管理およびデータサーバ B 側).
            /// Notes: For importing CCE/CCH dimension data
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:242.
            pub const TCP: &Entry = &TABLE[15];
        }
        /// One endpoint of `ccmp_db_server_b`.
        pub mod ccmp_db_server_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server A, SQL
            ///
            /// CCMP データベース サーバ A, SQL.
            /// Remote device: CCMP DB Server B (CCMP DB サーバ B).
            /// Notes: For SQL replication
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:240.
            pub const TCP: &Entry = &TABLE[16];
        }
    }
}
/// 7 endpoints of `ccmp_database_server_b`.
pub mod ccmp_database_server_b {
    use super::{Entry, TABLE};
    /// 2 endpoints of `msdtc`.
    pub mod msdtc {
        use super::{Entry, TABLE};
        /// 2 endpoints of `ccmp_db_server_a`.
        pub mod ccmp_db_server_a {
            use super::{Entry, TABLE};
            /// tcp 1024-5000: CCMP Database Server B, MSDTC
            ///
            /// CCMP データベース サーバ B, MSDTC.
            /// Remote device: CCMP DB Server A (CCMP DB サーバ A).
            /// Notes: For the audit archive job of CCMP / Unless set otherwise, MSDTC responds on ports that are assigned dynamically between 1024 and 5000. To set this range, create the registry key HKEY\_LOCAL\_MACHINE\\Software\\Microsoft\\Rpc\\Internet location and give it these registry values:
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:252.
            pub const REMOTE_TCP: &Entry = &TABLE[17];
            /// tcp 135: CCMP Database Server B, MSDTC
            ///
            /// CCMP データベース サーバ B, MSDTC.
            /// Remote device: CCMP DB Server A (CCMP DB サーバ A).
            /// Notes: For the audit archive job of CCMP / Unless set otherwise, MSDTC responds on ports that are assigned dynamically between 1024 and 5000. To set this range, create the registry key HKEY\_LOCAL\_MACHINE\\Software\\Microsoft\\Rpc\\Internet location and give it these registry values:
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:252.
            pub const TCP: &Entry = &TABLE[18];
        }
    }
    /// 2 endpoints of `smb_over_ip`.
    pub mod smb_over_ip {
        use super::{Entry, TABLE};
        /// tcp 445: CCMP Database Server B, SMB over IP
        ///
        /// CCMP データベース サーバ B, SMB over IP.
        /// Notes: For uploading and replicating CVP files
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:253.
        pub const REMOTE_TCP: &Entry = &TABLE[19];
        /// udp 445: CCMP Database Server B, SMB over IP
        ///
        /// CCMP データベース サーバ B, SMB over IP.
        /// Notes: For uploading and replicating CVP files / Named pipe connections use it as well.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:253.
        pub const UDP: &Entry = &TABLE[20];
    }
    /// 3 endpoints of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `cce_cch_administration_and_data_server_side_a`.
        pub mod cce_cch_administration_and_data_server_side_a {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server B, SQL
            ///
            /// CCMP データベース サーバ B, SQL.
            /// Remote device: CCE/CCH Administration \& Data Server (Side A) (CCE/CCH 管理およびデータサーバ A 側).
            /// Notes: For importing CCE/CCH dimension data
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:250.
            pub const TCP: &Entry = &TABLE[21];
        }
        /// One endpoint of `cce_cch_administration_and_data_server_side_b`.
        pub mod cce_cch_administration_and_data_server_side_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server B, SQL
            ///
            /// CCMP データベース サーバ B, SQL.
            /// Remote device: CCE/CCH Administration \& Data Server (Side B) (CCE/CCH 管理およびデータサーバ B 側).
            /// Notes: For importing CCE/CCH dimension data
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:251.
            pub const TCP: &Entry = &TABLE[22];
        }
        /// One endpoint of `ccmp_db_server_a`.
        pub mod ccmp_db_server_a {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database Server B, SQL
            ///
            /// CCMP データベース サーバ B, SQL.
            /// Remote device: CCMP DB Server A (CCMP DB サーバ A).
            /// Notes: For SQL replication
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:249.
            pub const TCP: &Entry = &TABLE[23];
        }
    }
}
/// 3 endpoints of `ccmp_web_application_server_a`.
pub mod ccmp_web_application_server_a {
    use super::{Entry, TABLE};
    /// 2 endpoints of `ldap`.
    pub mod ldap {
        use super::{Entry, TABLE};
        /// 2 endpoints of `domain_controller`.
        pub mod domain_controller {
            use super::{Entry, TABLE};
            /// udp 389: CCMP Web/Application Server A, LDAP
            ///
            /// CCMP Web/アプリケーション サーバ A, LDAP.
            /// Remote device: Domain Controller (ドメインコントローラ).
            /// Notes: Reads the AD account information that supervisors use for provisioning
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:235.
            pub const REMOTE_UDP: &Entry = &TABLE[24];
            /// tcp 389: CCMP Web/Application Server A, LDAP
            ///
            /// CCMP Web/アプリケーション サーバ A, LDAP.
            /// Remote device: Domain Controller (ドメインコントローラ).
            /// Notes: Reads the AD account information that supervisors use for provisioning
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:235.
            pub const TCP: &Entry = &TABLE[25];
        }
    }
    /// One endpoint of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `ccmp_db_server_a_b`.
        pub mod ccmp_db_server_a_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Web/Application Server A, SQL
            ///
            /// CCMP Web/アプリケーション サーバ A, SQL.
            /// Remote device: CCMP DB Server A/B (CCMP DB サーバ A/B).
            /// Notes: Standard SQL connection
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:232.
            pub const TCP: &Entry = &TABLE[26];
        }
    }
}
/// 3 endpoints of `ccmp_web_application_server_b`.
pub mod ccmp_web_application_server_b {
    use super::{Entry, TABLE};
    /// 2 endpoints of `ldap`.
    pub mod ldap {
        use super::{Entry, TABLE};
        /// 2 endpoints of `domain_controller`.
        pub mod domain_controller {
            use super::{Entry, TABLE};
            /// udp 389: CCMP Web/Application Server B, LDAP
            ///
            /// CCMP Web/アプリケーション サーバ B, LDAP.
            /// Remote device: Domain Controller (ドメインコントローラ).
            /// Notes: Reads the AD account information that supervisors use for provisioning
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:238.
            pub const REMOTE_UDP: &Entry = &TABLE[27];
            /// tcp 389: CCMP Web/Application Server B, LDAP
            ///
            /// CCMP Web/アプリケーション サーバ B, LDAP.
            /// Remote device: Domain Controller (ドメインコントローラ).
            /// Notes: Reads the AD account information that supervisors use for provisioning
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:238.
            pub const TCP: &Entry = &TABLE[28];
        }
    }
    /// One endpoint of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `ccmp_db_server_a_b`.
        pub mod ccmp_db_server_a_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Web/Application Server B, SQL
            ///
            /// CCMP Web/アプリケーション サーバ B, SQL.
            /// Remote device: CCMP DB Server A/B (CCMP DB サーバ A/B).
            /// Notes: Standard SQL connection
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:237.
            pub const TCP: &Entry = &TABLE[29];
        }
    }
}
/// One endpoint of `cicm_router_side_a_incrpnic`.
pub mod cicm_router_side_a_incrpnic {
    use super::{Entry, TABLE};
    /// One endpoint of `nam_router_cic`.
    pub mod nam_router_cic {
        use super::{Entry, TABLE};
        /// udp 40025 + 40\*instance: CICM Router (Side A) (INCRPNIC)
        ///
        /// CICM ルータ (A側) (INCRPNIC).
        /// Remote device: NAM Router (CIC) (NAM ルータ (CIC)).
        /// Notes: Public network that links the NAM to the CICM
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:99.
        pub const UDP: &Entry = &TABLE[30];
    }
}
/// One endpoint of `cicm_router_side_b_incrpnic`.
pub mod cicm_router_side_b_incrpnic {
    use super::{Entry, TABLE};
    /// One endpoint of `nam_router_cic`.
    pub mod nam_router_cic {
        use super::{Entry, TABLE};
        /// udp 41025 + 40\*instance: CICM Router (Side B) (INCRPNIC)
        ///
        /// CICM ルータ (B側) (INCRPNIC).
        /// Remote device: NAM Router (CIC) (NAM ルータ (CIC)).
        /// Notes: Public network that links the NAM to the CICM
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:100.
        pub const UDP: &Entry = &TABLE[31];
    }
}
/// 10 endpoints of `cisco_agent_desktop`.
pub mod cisco_agent_desktop {
    use super::{Entry, TABLE};
    /// One endpoint of `axl_soap`.
    pub mod axl_soap {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_unified_communications_manager_im_and_presence_service`.
        pub mod cisco_unified_communications_manager_im_and_presence_service {
            use super::{Entry, TABLE};
            /// tcp 443: Cisco Agent Desktop, AXL (SOAP)
            ///
            /// Remote device: Cisco Unified Communications Manager IM and Presence Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:311.
            pub const TCP: &Entry = &TABLE[32];
        }
    }
    /// One endpoint of `chat`.
    pub mod chat {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 59020: Cisco Agent Desktop, Chat
            ///
            /// Cisco Agent Desktop, チャット (Chat).
            /// Remote device: Cisco Desktop Base Services.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:308.
            pub const TCP: &Entry = &TABLE[33];
        }
    }
    /// One endpoint of `cti_os`.
    pub mod cti_os {
        use super::{Entry, TABLE};
        /// One endpoint of `cti_os_server`.
        pub mod cti_os_server {
            use super::{Entry, TABLE};
            /// tcp 42028: Cisco Agent Desktop, CTI OS
            ///
            /// Remote device: CTI OS Server (CTI OS サーバ).
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:309.
            pub const REMOTE_TCP: &Entry = &TABLE[34];
        }
    }
    /// One endpoint of `desktop_monitor`.
    pub mod desktop_monitor {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_supervisor_desktop`.
        pub mod cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 59020: Cisco Agent Desktop, Desktop Monitor
            ///
            /// Cisco Agent Desktop, デスクトップ モニタ.
            /// Remote device: Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:302.
            pub const TCP: &Entry = &TABLE[35];
        }
    }
    /// 2 endpoints of `fccserver`.
    pub mod fccserver {
        use super::{Entry, TABLE};
        /// 2 endpoints of `supervisor_desktop`.
        pub mod supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 3101: Cisco Agent Desktop, FCCServer
            ///
            /// Remote device: Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:303.
            pub const REMOTE_TCP: &Entry = &TABLE[36];
            /// tcp 3002: Cisco Agent Desktop, FCCServer
            ///
            /// Remote device: Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:303.
            pub const TCP: &Entry = &TABLE[37];
        }
    }
    /// 4 endpoints of `sip`.
    pub mod sip {
        use super::{Entry, TABLE};
        /// 4 endpoints of `unified_cvp_and_cisco_unified_communications_manager_including_cisco_un_736bda67`.
        pub mod unified_cvp_and_cisco_unified_communications_manager_including_cisco_un_736bda67 {
            use super::{Entry, TABLE};
            /// tcp 5060: Cisco Agent Desktop, SIP
            ///
            /// Remote device: Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service) (Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)).
            /// Notes: CA has no support for SIP over TLS
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:310.
            pub const REMOTE_TCP: &Entry = &TABLE[38];
            /// udp 5060: Cisco Agent Desktop, SIP
            ///
            /// Remote device: Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service) (Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)).
            /// Notes: CA has no support for SIP over TLS
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:310.
            pub const REMOTE_UDP: &Entry = &TABLE[39];
            /// tcp 5060: Cisco Agent Desktop, SIP
            ///
            /// Remote device: Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service) (Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)).
            /// Notes: CA has no support for SIP over TLS
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:310.
            pub const TCP: &Entry = &TABLE[40];
            /// udp 5060: Cisco Agent Desktop, SIP
            ///
            /// Remote device: Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service) (Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)).
            /// Notes: CA has no support for SIP over TLS
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:310.
            pub const UDP: &Entry = &TABLE[41];
        }
    }
}
/// 38 endpoints of `cisco_desktop_base_services`.
pub mod cisco_desktop_base_services {
    use super::{Entry, TABLE};
    /// 2 endpoints of `axl_soap`.
    pub mod axl_soap {
        use super::{Entry, TABLE};
        /// 2 endpoints of `unified_cm`.
        pub mod unified_cm {
            use super::{Entry, TABLE};
            /// dynamic: Cisco Desktop Base Services, AXL (SOAP)
            ///
            /// Remote device: Unified CM.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:354.
            pub const PORT: &Entry = &TABLE[42];
            /// tcp 80: Cisco Desktop Base Services, AXL (SOAP)
            ///
            /// Remote device: Unified CM.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:354.
            pub const REMOTE_TCP: &Entry = &TABLE[43];
        }
    }
    /// 5 endpoints of `chat`.
    pub mod chat {
        use super::{Entry, TABLE};
        /// 2 endpoints of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 59000: Cisco Desktop Base Services, Chat
            ///
            /// Cisco Desktop Base Services, チャット (Chat).
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:319.
            pub const TCP_1: &Entry = &TABLE[44];
            /// tcp 37350: Cisco Desktop Base Services, Chat
            ///
            /// Cisco Desktop Base Services, チャット (Chat).
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:319.
            pub const TCP_2: &Entry = &TABLE[45];
        }
        /// One endpoint of `ldap_vpn_client`.
        pub mod ldap_vpn_client {
            use super::{Entry, TABLE};
            /// tcp 3002: Cisco Desktop Base Services, Chat
            ///
            /// Cisco Desktop Base Services, チャット (Chat).
            /// Notes: LDAP VPN client
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:333.
            pub const TCP: &Entry = &TABLE[46];
        }
        /// One endpoint of `ldapomniorbuseport_client`.
        pub mod ldapomniorbuseport_client {
            use super::{Entry, TABLE};
            /// tcp 3100: Cisco Desktop Base Services, Chat
            ///
            /// Cisco Desktop Base Services, チャット (Chat).
            /// Notes: LDAPOmniOrbUsePort (client)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:334.
            pub const TCP: &Entry = &TABLE[47];
        }
        /// One endpoint of `ldapomniorbuseport_server`.
        pub mod ldapomniorbuseport_server {
            use super::{Entry, TABLE};
            /// tcp 59000: Cisco Desktop Base Services, Chat
            ///
            /// Cisco Desktop Base Services, チャット (Chat).
            /// Notes: LDAPOmniOrbUsePort (server)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:337.
            pub const TCP: &Entry = &TABLE[48];
        }
    }
    /// 3 endpoints of `directory`.
    pub mod directory {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 38983: Cisco Desktop Base Services, Directory
            ///
            /// Cisco Desktop Base Services, ディレクトリ (Directory).
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Notes: LDAP
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:325.
            pub const TCP: &Entry = &TABLE[49];
        }
        /// One endpoint of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 38983: Cisco Desktop Base Services, Directory
            ///
            /// Cisco Desktop Base Services, ディレクトリ (Directory).
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:342.
            pub const TCP: &Entry = &TABLE[50];
        }
        /// One endpoint of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 38983: Cisco Desktop Base Services, Directory
            ///
            /// Cisco Desktop Base Services, ディレクトリ (Directory).
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: For redundancy
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:329.
            pub const TCP: &Entry = &TABLE[51];
        }
    }
    /// 3 endpoints of `enterprise`.
    pub mod enterprise {
        use super::{Entry, TABLE};
        /// tcp 3004: Cisco Desktop Base Services, Enterprise
        ///
        /// Cisco Desktop Base Services, エンタープライズ.
        /// Notes: OmniOrbUsePort (server)
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:323.
        pub const TCP: &Entry = &TABLE[54];
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 59004: Cisco Desktop Base Services, Enterprise
            ///
            /// Cisco Desktop Base Services, エンタープライズ.
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:322.
            pub const TCP: &Entry = &TABLE[52];
        }
        /// One endpoint of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 59004: Cisco Desktop Base Services, Enterprise
            ///
            /// Cisco Desktop Base Services, エンタープライズ.
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:341.
            pub const TCP: &Entry = &TABLE[53];
        }
    }
    /// 2 endpoints of `ged_188`.
    pub mod ged_188 {
        use super::{Entry, TABLE};
        /// 2 endpoints of `cti_server`.
        pub mod cti_server {
            use super::{Entry, TABLE};
            /// side A tcp 42027: Cisco Desktop Base Services, GED-188
            ///
            /// Remote device: CTI Server (CTI サーバ (CTI Server)).
            /// Notes: Call events
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:350.
            pub const REMOTE_SIDE_A_TCP: &Entry = &TABLE[55];
            /// side B tcp 43027: Cisco Desktop Base Services, GED-188
            ///
            /// Remote device: CTI Server (CTI サーバ (CTI Server)).
            /// Notes: Call events
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:350.
            pub const REMOTE_SIDE_B_TCP: &Entry = &TABLE[56];
        }
    }
    /// 2 endpoints of `ippa`.
    pub mod ippa {
        use super::{Entry, TABLE};
        /// tcp 59010: Cisco Desktop Base Services, IPPA
        ///
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:348.
        pub const TCP: &Entry = &TABLE[58];
        /// One endpoint of `cisco_agent_desktop_browser_edition`.
        pub mod cisco_agent_desktop_browser_edition {
            use super::{Entry, TABLE};
            /// tcp 59012: Cisco Desktop Base Services, IPPA
            ///
            /// Remote device: Cisco Agent Desktop Browser Edition.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:347.
            pub const TCP: &Entry = &TABLE[57];
        }
    }
    /// 2 endpoints of `ldap`.
    pub mod ldap {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_recording_service`.
        pub mod cisco_desktop_recording_service {
            use super::{Entry, TABLE};
            /// tcp 38983: Cisco Desktop Base Services, LDAP
            ///
            /// Remote device: Cisco Desktop Recording Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:339.
            pub const TCP: &Entry = &TABLE[59];
        }
        /// One endpoint of `cisco_desktop_voip_monitor_service`.
        pub mod cisco_desktop_voip_monitor_service {
            use super::{Entry, TABLE};
            /// tcp 38983: Cisco Desktop Base Services, LDAP
            ///
            /// Remote device: Cisco Desktop VoIP Monitor Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:332.
            pub const TCP: &Entry = &TABLE[60];
        }
    }
    /// 10 endpoints of `lrm`.
    pub mod lrm {
        use super::{Entry, TABLE};
        /// 2 endpoints of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 65431: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:318.
            pub const TCP_1: &Entry = &TABLE[61];
            /// tcp 65432: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:318.
            pub const TCP_2: &Entry = &TABLE[62];
        }
        /// 2 endpoints of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 65431: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:340.
            pub const TCP_1: &Entry = &TABLE[63];
            /// tcp 65432: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:340.
            pub const TCP_2: &Entry = &TABLE[64];
        }
        /// 2 endpoints of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 65431: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: For redundancy
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:327.
            pub const TCP_1: &Entry = &TABLE[65];
            /// tcp 65432: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: For redundancy
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:327.
            pub const TCP_2: &Entry = &TABLE[66];
        }
        /// 2 endpoints of `cisco_desktop_recording_service`.
        pub mod cisco_desktop_recording_service {
            use super::{Entry, TABLE};
            /// tcp 65431: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Recording Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:338.
            pub const TCP_1: &Entry = &TABLE[67];
            /// tcp 65432: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop Recording Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:338.
            pub const TCP_2: &Entry = &TABLE[68];
        }
        /// One endpoint of `cisco_desktop_voip_monitor_service`.
        pub mod cisco_desktop_voip_monitor_service {
            use super::{Entry, TABLE};
            /// tcp 65431: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: Cisco Desktop VoIP Monitor Service.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:330.
            pub const TCP: &Entry = &TABLE[69];
        }
        /// One endpoint of `license_server`.
        pub mod license_server {
            use super::{Entry, TABLE};
            /// tcp 65432: Cisco Desktop Base Services, LRM
            ///
            /// Remote device: License Server (ライセンス サーバ).
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:331.
            pub const TCP: &Entry = &TABLE[70];
        }
    }
    /// One endpoint of `msl`.
    pub mod msl {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// udp 27871: Cisco Desktop Base Services, MSL
            ///
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: For redundancy
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:328.
            pub const UDP: &Entry = &TABLE[71];
        }
    }
    /// One endpoint of `mssql`.
    pub mod mssql {
        use super::{Entry, TABLE};
        /// One endpoint of `distributor`.
        pub mod distributor {
            use super::{Entry, TABLE};
            /// tcp 1433: Cisco Desktop Base Services, MSSQL
            ///
            /// Remote device: Distributor (ディストリビュータ).
            /// Notes: Rascal
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:353.
            pub const REMOTE_TCP: &Entry = &TABLE[72];
        }
    }
    /// One endpoint of `rascal`.
    pub mod rascal {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 59003: Cisco Desktop Base Services, Rascal
            ///
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:324.
            pub const TCP: &Entry = &TABLE[73];
        }
    }
    /// 2 endpoints of `sync`.
    pub mod sync {
        use super::{Entry, TABLE};
        /// tcp 27872: Cisco Desktop Base Services, Sync
        ///
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:345.
        pub const TCP: &Entry = &TABLE[75];
        /// One endpoint of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 59011: Cisco Desktop Base Services, Sync
            ///
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:344.
            pub const TCP: &Entry = &TABLE[74];
        }
    }
    /// One endpoint of `tai`.
    pub mod tai {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 59010: Cisco Desktop Base Services, TAI
            ///
            /// Remote device: Cisco Desktop Administrator.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:343.
            pub const TCP: &Entry = &TABLE[76];
        }
    }
    /// One endpoint of `tomcat`.
    pub mod tomcat {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_browser_edition`.
        pub mod cisco_agent_desktop_browser_edition {
            use super::{Entry, TABLE};
            /// tcp 8088: Cisco Desktop Base Services, Tomcat
            ///
            /// Remote device: Cisco Agent Desktop Browser Edition.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:349.
            pub const TCP: &Entry = &TABLE[77];
        }
    }
    /// 2 endpoints of `trueupdate`.
    pub mod trueupdate {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 8088: Cisco Desktop Base Services, TrueUpdate
            ///
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Notes: Tomcat
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:326.
            pub const TCP: &Entry = &TABLE[78];
        }
        /// One endpoint of `cisco_desktop_administrator`.
        pub mod cisco_desktop_administrator {
            use super::{Entry, TABLE};
            /// tcp 8088: Cisco Desktop Base Services, TrueUpdate
            ///
            /// Remote device: Cisco Desktop Administrator.
            /// Notes: Tomcat
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:346.
            pub const TCP: &Entry = &TABLE[79];
        }
    }
}
/// 6 endpoints of `cisco_desktop_recording_server`.
pub mod cisco_desktop_recording_server {
    use super::{Entry, TABLE};
    /// One endpoint of `ip_discovery`.
    pub mod ip_discovery {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_supervisor_desktop_cisco_desktop_base_services`.
        pub mod cisco_supervisor_desktop_cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 59027: Cisco Desktop Recording Server, IP Discovery
            ///
            /// Cisco Desktop Recording Server, IP 検出.
            /// Remote device: Cisco Supervisor Desktop Cisco Desktop Base Services.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:362.
            pub const TCP: &Entry = &TABLE[80];
        }
    }
    /// One endpoint of `primary_server`.
    pub mod primary_server {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop_cisco_desktop_base_services`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop_cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 59005: Cisco Desktop Recording Server, Primary Server
            ///
            /// Cisco Desktop Recording Server, プライマリ サーバ (Primary Server).
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services.
            /// Notes: OmniOrbUsePort (server)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:361.
            pub const TCP: &Entry = &TABLE[81];
        }
    }
    /// 3 endpoints of `rtp`.
    pub mod rtp {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_desktop_voip_monitor_server`.
        pub mod cisco_agent_desktop_cisco_desktop_voip_monitor_server {
            use super::{Entry, TABLE};
            /// udp 59500-59700: Cisco Desktop Recording Server, RTP
            ///
            /// Remote device: Cisco Agent Desktop Cisco Desktop VoIP Monitor Server.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:366.
            pub const UDP: &Entry = &TABLE[82];
        }
        /// One endpoint of `end_of_the_port_range`.
        pub mod end_of_the_port_range {
            use super::{Entry, TABLE};
            /// 59700: Cisco Desktop Recording Server, RTP
            ///
            /// Notes: End of the port range (client)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:368.
            pub const PORT: &Entry = &TABLE[83];
        }
        /// One endpoint of `start_of_the_port_range`.
        pub mod start_of_the_port_range {
            use super::{Entry, TABLE};
            /// 59500: Cisco Desktop Recording Server, RTP
            ///
            /// Notes: Start of the port range (client)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:367.
            pub const PORT: &Entry = &TABLE[84];
        }
    }
    /// One endpoint of `vpn_server_port`.
    pub mod vpn_server_port {
        use super::{Entry, TABLE};
        /// tcp 59027: Cisco Desktop Recording Server, VPN Server Port
        ///
        /// Cisco Desktop Recording Server, VPN サーバ ポート.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:363.
        pub const TCP: &Entry = &TABLE[85];
    }
}
/// 5 endpoints of `cisco_desktop_voip_monitor_server`.
pub mod cisco_desktop_voip_monitor_server {
    use super::{Entry, TABLE};
    /// 2 endpoints of `axl_soap`.
    pub mod axl_soap {
        use super::{Entry, TABLE};
        /// 2 endpoints of `unified_cm`.
        pub mod unified_cm {
            use super::{Entry, TABLE};
            /// dynamic: Cisco Desktop VoIP Monitor Server, AXL (SOAP)
            ///
            /// Remote device: Unified CM.
            /// Notes: MAC address lookup of phones
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:359.
            pub const PORT: &Entry = &TABLE[86];
            /// tcp 80: Cisco Desktop VoIP Monitor Server, AXL (SOAP)
            ///
            /// Remote device: Unified CM.
            /// Notes: MAC address lookup of phones
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:359.
            pub const REMOTE_TCP: &Entry = &TABLE[87];
        }
    }
    /// One endpoint of `ip_discovery`.
    pub mod ip_discovery {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop {
            use super::{Entry, TABLE};
            /// tcp 37606: Cisco Desktop VoIP Monitor Server, IP Discovery
            ///
            /// Cisco Desktop VoIP Monitor Server, IP 検出.
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:357.
            pub const TCP: &Entry = &TABLE[88];
        }
    }
    /// One endpoint of `primary_server`.
    pub mod primary_server {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_agent_desktop_cisco_supervisor_desktop_cisco_desktop_base_services`.
        pub mod cisco_agent_desktop_cisco_supervisor_desktop_cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 59002: Cisco Desktop VoIP Monitor Server, Primary Server
            ///
            /// Cisco Desktop VoIP Monitor Server, プライマリ サーバ (Primary Server).
            /// Remote device: Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services.
            /// Notes: OmniOrbUsePort (server)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:356.
            pub const TCP: &Entry = &TABLE[89];
        }
    }
    /// One endpoint of `vpn_port_server`.
    pub mod vpn_port_server {
        use super::{Entry, TABLE};
        /// tcp 37606: Cisco Desktop VoIP Monitor Server, VPN Port (Server)
        ///
        /// Cisco Desktop VoIP Monitor Server, VPN ポート (サーバ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:358.
        pub const TCP: &Entry = &TABLE[90];
    }
}
/// One endpoint of `cisco_enterprise_data_store`.
pub mod cisco_enterprise_data_store {
    use super::{Entry, TABLE};
    /// One endpoint of `siebel_server`.
    pub mod siebel_server {
        use super::{Entry, TABLE};
        /// tcp 42228: Cisco Enterprise Data Store
        ///
        /// Remote device: Siebel Server (Siebel サーバ).
        /// Notes: Support for screen call context
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:130.
        pub const TCP: &Entry = &TABLE[91];
    }
}
/// 6 endpoints of `cisco_supervisor_desktop`.
pub mod cisco_supervisor_desktop {
    use super::{Entry, TABLE};
    /// One endpoint of `chat`.
    pub mod chat {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 59021: Cisco Supervisor Desktop, Chat
            ///
            /// Cisco Supervisor Desktop, チャット (Chat).
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: Chat
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:313.
            pub const TCP: &Entry = &TABLE[92];
        }
    }
    /// One endpoint of `cisco_unified_presence`.
    pub mod cisco_unified_presence {
        use super::{Entry, TABLE};
        /// One endpoint of `cisco_desktop_base_services`.
        pub mod cisco_desktop_base_services {
            use super::{Entry, TABLE};
            /// tcp 5060: Cisco Supervisor Desktop, Cisco Unified Presence
            ///
            /// Remote device: Cisco Desktop Base Services.
            /// Notes: Unified CVP and Unified Communications Manager (including Cisco Unified CM IM and Presence Service)
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:314.
            pub const TCP: &Entry = &TABLE[93];
        }
    }
    /// 4 endpoints of `rtp`.
    pub mod rtp {
        use super::{Entry, TABLE};
        /// 2 endpoints of `cisco_desktop_recording_server`.
        pub mod cisco_desktop_recording_server {
            use super::{Entry, TABLE};
            /// udp 59014: Cisco Supervisor Desktop, RTP
            ///
            /// Remote device: Cisco Desktop Recording Server.
            /// Notes: Playback
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:316.
            pub const UDP_1: &Entry = &TABLE[94];
            /// udp 59016: Cisco Supervisor Desktop, RTP
            ///
            /// Remote device: Cisco Desktop Recording Server.
            /// Notes: Playback
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:316.
            pub const UDP_2: &Entry = &TABLE[95];
        }
        /// 2 endpoints of `cisco_desktop_voip_monitor_service`.
        pub mod cisco_desktop_voip_monitor_service {
            use super::{Entry, TABLE};
            /// udp 59010: Cisco Supervisor Desktop, RTP
            ///
            /// Remote device: Cisco Desktop VoIP Monitor Service.
            /// Notes: VoIP
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:315.
            pub const UDP_1: &Entry = &TABLE[96];
            /// udp 59012: Cisco Supervisor Desktop, RTP
            ///
            /// Remote device: Cisco Desktop VoIP Monitor Service.
            /// Notes: VoIP
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:315.
            pub const UDP_2: &Entry = &TABLE[97];
        }
    }
}
/// 2 endpoints of `contact_sharing`.
pub mod contact_sharing {
    use super::{Entry, TABLE};
    /// 2 endpoints of `activemq_for_live_data`.
    pub mod activemq_for_live_data {
        use super::{Entry, TABLE};
        /// tcp 61616: Contact Sharing
        ///
        /// Remote device: ActiveMQ for Live Data (ライブデータ用の ActiveMQ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:98.
        pub const REMOTE_TCP: &Entry = &TABLE[98];
        /// tcp 61616: Contact Sharing
        ///
        /// Remote device: ActiveMQ for Live Data (ライブデータ用の ActiveMQ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:98.
        pub const TCP: &Entry = &TABLE[99];
    }
}
/// 4 endpoints of `crm_connector_server`.
pub mod crm_connector_server {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cisco_cti_server`.
    pub mod cisco_cti_server {
        use super::{Entry, TABLE};
        /// One endpoint of `default_port_of_side_a`.
        pub mod default_port_of_side_a {
            use super::{Entry, TABLE};
            /// tcp 42027: CRM Connector Server
            ///
            /// CRM Connector サーバ.
            /// Remote device: Cisco CTI Server (Cisco CTI サーバ).
            /// Notes: Default port of side A. Can be set by Port\_A under \[CTIModule Setting\] in the file Config.ini.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:282.
            pub const TCP: &Entry = &TABLE[100];
        }
        /// One endpoint of `default_port_of_side_b`.
        pub mod default_port_of_side_b {
            use super::{Entry, TABLE};
            /// tcp 44027: CRM Connector Server
            ///
            /// CRM Connector サーバ.
            /// Remote device: Cisco CTI Server (Cisco CTI サーバ).
            /// Notes: Default port of side B. Can be set by Port\_B under \[CTIModule Setting\] in the file Config.ini.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:283.
            pub const TCP: &Entry = &TABLE[101];
        }
    }
    /// One endpoint of `crm_adapter`.
    pub mod crm_adapter {
        use super::{Entry, TABLE};
        /// tcp 5666: CRM Connector Server
        ///
        /// CRM Connector サーバ.
        /// Remote device: CRM Adapter (CRM アダプタ).
        /// Notes: Can be set in \\\\Program Files\\Cisco\\CRM Connector\\MCIS\\Config.ini
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:280.
        pub const TCP: &Entry = &TABLE[102];
    }
    /// One endpoint of `server_administration_tool`.
    pub mod server_administration_tool {
        use super::{Entry, TABLE};
        /// tcp 65372: CRM Connector Server
        ///
        /// CRM Connector サーバ.
        /// Remote device: Server Administration Tool (サーバ管理ツール).
        /// Notes: Can be set in \\Program Files\\Cisco\\CRM Connector\\MCIS\\Config.ini and \\Program Files\\Cisco\\CRM Connector\\Server Administration Tool\\WebComponent\\server.config
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:286.
        pub const TCP: &Entry = &TABLE[103];
    }
}
/// One endpoint of `crm_datastore_for_sap`.
pub mod crm_datastore_for_sap {
    use super::{Entry, TABLE};
    /// One endpoint of `crm_connector_for_sap`.
    pub mod crm_connector_for_sap {
        use super::{Entry, TABLE};
        /// tcp 42029: CRM DataStore for SAP
        ///
        /// Remote device: CRM Connector for SAP.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:274.
        pub const TCP: &Entry = &TABLE[104];
    }
}
/// One endpoint of `csfs`.
pub mod csfs {
    use super::{Entry, TABLE};
    /// One endpoint of `csfs_duplexed_peer`.
    pub mod csfs_duplexed_peer {
        use super::{Entry, TABLE};
        /// tcp 40015: CSFS
        ///
        /// Remote device: CSFS Duplexed Peer (CSFS デュプレックス構成ピア).
        /// Notes: Link that keeps CSFS events synchronized
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:101.
        pub const TCP: &Entry = &TABLE[105];
    }
}
/// One endpoint of `cti_os_server`.
pub mod cti_os_server {
    use super::{Entry, TABLE};
    /// One endpoint of `cti_os_client_cti_os_server_peer_cisco_sync_service`.
    pub mod cti_os_client_cti_os_server_peer_cisco_sync_service {
        use super::{Entry, TABLE};
        /// tcp 42028: CTI OS Server
        ///
        /// CTI OS サーバ.
        /// Remote device: CTI OS Client, CTI OS Server Peer, Cisco Sync Service (CTI OS クライアント CTI OS サーバピア Cisco Sync Service).
        /// Notes: CTI OS is supported with TDM PGs and System PGs only. Holds for the first CTI OS instance; where there are several CTI OS instances, custom ports have to be defined.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:127.
        pub const TCP: &Entry = &TABLE[106];
    }
}
/// One endpoint of `cti_os_silent_monitor_service`.
pub mod cti_os_silent_monitor_service {
    use super::{Entry, TABLE};
    /// One endpoint of `cti_os_client`.
    pub mod cti_os_client {
        use super::{Entry, TABLE};
        /// tcp 42228: CTI OS Silent Monitor Service
        ///
        /// CTIOS サイレントモニタサービス.
        /// Remote device: CTI OS Client (CTI OS クライアント).
        /// Notes: The CTI OS Silent Monitor Service is supported with System PGs only.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:129.
        pub const TCP: &Entry = &TABLE[107];
    }
}
/// One endpoint of `cti_os_supervisor_desktop`.
pub mod cti_os_supervisor_desktop {
    use super::{Entry, TABLE};
    /// One endpoint of `cti_os_client`.
    pub mod cti_os_client {
        use super::{Entry, TABLE};
        /// udp 39200: CTI OS Supervisor Desktop
        ///
        /// CTI OS スーパーバイザデスクトップ.
        /// Remote device: CTI OS Client (CTI OS クライアント).
        /// Notes: Desktop silent monitoring. The CTI OS Supervisor Desktop is supported with System PGs only.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:128.
        pub const UDP: &Entry = &TABLE[108];
    }
}
/// 2 endpoints of `data_server_and_external_hds`.
pub mod data_server_and_external_hds {
    use super::{Entry, TABLE};
    /// 2 endpoints of `esxi_host`.
    pub mod esxi_host {
        use super::{Entry, TABLE};
        /// tcp 443: Data Server and External HDS
        ///
        /// データサーバおよび外部HDS.
        /// Remote device: ESXi Host (ESXi ホスト).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:135.
        pub const REMOTE_TCP: &Entry = &TABLE[109];
        /// tcp 443: Data Server and External HDS
        ///
        /// データサーバおよび外部HDS.
        /// Remote device: ESXi Host (ESXi ホスト).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:135.
        pub const TCP: &Entry = &TABLE[110];
    }
}
/// One endpoint of `diagnostic_framework`.
pub mod diagnostic_framework {
    use super::{Entry, TABLE};
    /// tcp 7890: Diagnostic Framework
    ///
    /// 診断フレームワーク.
    /// Notes: Serviceability component that is installed on the main CCE component servers, such as Routers, Loggers, PGs and Administration \& Data Servers
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:106.
    pub const TCP: &Entry = &TABLE[111];
}
/// 2 endpoints of `dns`.
pub mod dns {
    use super::{Entry, TABLE};
    /// tcp 53: DNS
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:172.
    pub const TCP: &Entry = &TABLE[112];
    /// udp 53: DNS
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:172.
    pub const UDP: &Entry = &TABLE[113];
}
/// 2 endpoints of `ged_188_cti_server`.
pub mod ged_188_cti_server {
    use super::{Entry, TABLE};
    /// 2 endpoints of `finesse_cisco_outbound_dialer_arm_interface_cti_os_server`.
    pub mod finesse_cisco_outbound_dialer_arm_interface_cti_os_server {
        use super::{Entry, TABLE};
        /// side A tcp 42027 + 40\*instance: GED-188 (CTI Server)
        ///
        /// GED-188 (CTI サーバ).
        /// Remote device: Finesse, Cisco Outbound Dialer, ARM Interface, CTI OS Server (Finesse Cisco Outbound Dialer ARM インターフェイス CTI OS サーバ).
        /// Notes: CTI OS is supported with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:126.
        pub const SIDE_A_TCP: &Entry = &TABLE[114];
        /// side B tcp 43027 + 40\*instance: GED-188 (CTI Server)
        ///
        /// GED-188 (CTI サーバ).
        /// Remote device: Finesse, Cisco Outbound Dialer, ARM Interface, CTI OS Server (Finesse Cisco Outbound Dialer ARM インターフェイス CTI OS サーバ).
        /// Notes: CTI OS is supported with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:126.
        pub const SIDE_B_TCP: &Entry = &TABLE[115];
    }
}
/// One endpoint of `genesys_system_interoperability_manager`.
pub mod genesys_system_interoperability_manager {
    use super::{Entry, TABLE};
    /// One endpoint of `genesys_t_server_alcatel_a4400`.
    pub mod genesys_t_server_alcatel_a4400 {
        use super::{Entry, TABLE};
        /// tcp 2555: Genesys System Interoperability Manager
        ///
        /// Remote device: Genesys T-Server Alcatel A4400.
        /// Notes: CSTA. The port can be adjusted in the registry.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:378.
        pub const TCP: &Entry = &TABLE[116];
    }
}
/// 2 endpoints of `icm_pg1_side_a_mds`.
pub mod icm_pg1_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 42000: ICM PG1 (Side A) (MDS), MDS process port
        ///
        /// ICM PG1（A側） （MDS）, MDS プロセスポート.
        /// Remote device: MDS Process Client (MDS プロセスクライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:80.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[118];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 42001: ICM PG1 (Side A) (MDS), MDS state transfer port
        ///
        /// ICM PG1（A側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセスクライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:81.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[117];
    }
}
/// 2 endpoints of `icm_pg1_side_b_mds`.
pub mod icm_pg1_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 43000: ICM PG1 (Side B) (MDS), MDS process port
        ///
        /// ICM PG1（B側） （MDS）, MDS プロセス ポート.
        /// Remote device: MDS Process Client (MDS プロセス クライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:70.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[120];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 43001: ICM PG1 (Side B) (MDS), MDS state transfer port
        ///
        /// ICM PG1（B側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセス クライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:71.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[119];
    }
}
/// 5 endpoints of `icm_pg1_sides_a_and_b_mds`.
pub mod icm_pg1_sides_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg1_opposite_side_a_or_b`.
    pub mod icm_pg1_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 43005 + 40\*instance: ICM PG1 (Sides A and B) (MDS), Private high
        ///
        /// ICM PG1（A側およびB側） （MDS）, プライベート高.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (ICM PG1（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:65.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[121];
        /// tcp 43004 + 40\*instance: ICM PG1 (Sides A and B) (MDS), Private low
        ///
        /// ICM PG1（A側およびB側） （MDS）, プライベート低.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (ICM PG1（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:65.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[122];
        /// tcp 43016 + 40\*instance: ICM PG1 (Sides A and B) (MDS), Private medium
        ///
        /// ICM PG1（A側およびB側） （MDS）, プライベート中.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (ICM PG1（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:65.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[123];
        /// tcp 43023 + 40\*instance: ICM PG1 (Sides A and B) (MDS), State transfer for OPC
        ///
        /// ICM PG1（A側およびB側） （MDS）, OPC の状態転送.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (ICM PG1（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:65.
        pub const STATE_TRANSFER_FOR_OPC_TCP: &Entry = &TABLE[124];
        /// udp 39500-39999: ICM PG1 (Sides A and B) (MDS)
        ///
        /// ICM PG1（A側およびB側） （MDS）.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (ICM PG1（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:65.
        pub const UDP: &Entry = &TABLE[125];
    }
}
/// One endpoint of `icm_pg1_sides_a_and_b_pgagent`.
pub mod icm_pg1_sides_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg1_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg1_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 43006 + 40\*instance: ICM PG1 (Sides A and B) (pgagent)
        ///
        /// ICM PG1（A側およびB側） （pgagent）.
        /// Remote device: ICM PG1 (Opposite Side: A or B) (pgagent) (ICM PG1（反対側：A側またはB側） （pgagent）).
        /// Notes: Public network (test other side)
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:60.
        pub const TCP: &Entry = &TABLE[126];
    }
}
/// 2 endpoints of `icm_pg1_sides_a_and_b_tip_event`.
pub mod icm_pg1_sides_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 42034 + 40\*instance: ICM PG1 (Sides A and B) (TIP Event)
        ///
        /// ICM PG1 (A側およびB側) (TIP イベント).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network. / Ports for TIP/TOS connections follow the order in which PG pairs (sides A and B) were installed on the same server. The PG added first (PG1, sides A and B), for example, gets the TIP base ports 42034 and 43034 respectively, the PG pair installed second (PG2, sides A and B) gets 44034 and 45034, and so forth. TOS ports are assigned in the same way.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:202.
        pub const SIDE_A_PORT: &Entry = &TABLE[127];
        /// side B 43034 + 40\*instance: ICM PG1 (Sides A and B) (TIP Event)
        ///
        /// ICM PG1 (A側およびB側) (TIP イベント).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network. / Ports for TIP/TOS connections follow the order in which PG pairs (sides A and B) were installed on the same server. The PG added first (PG1, sides A and B), for example, gets the TIP base ports 42034 and 43034 respectively, the PG pair installed second (PG2, sides A and B) gets 44034 and 45034, and so forth. TOS ports are assigned in the same way.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:202.
        pub const SIDE_B_PORT: &Entry = &TABLE[128];
    }
}
/// 2 endpoints of `icm_pg1_sides_a_and_b_tip_tos`.
pub mod icm_pg1_sides_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 42035 + 40\*instance: ICM PG1 (Sides A and B) (TIP TOS)
        ///
        /// ICM PG1 (A側およびB側) (TIP TOS).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:204.
        pub const SIDE_A_PORT: &Entry = &TABLE[129];
        /// side B 43035 + 40\*instance: ICM PG1 (Sides A and B) (TIP TOS)
        ///
        /// ICM PG1 (A側およびB側) (TIP TOS).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:204.
        pub const SIDE_B_PORT: &Entry = &TABLE[130];
    }
}
/// 2 endpoints of `icm_pg2_side_a_mds`.
pub mod icm_pg2_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 44000: ICM PG2 (Side A) (MDS), MDS process port
        ///
        /// ICM PG2（A側） （MDS）, MDS プロセスポート.
        /// Remote device: MDS Process Client (MDS プロセスクライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:82.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[132];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 44001: ICM PG2 (Side A) (MDS), MDS state transfer port
        ///
        /// ICM PG2（A側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセスクライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:83.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[131];
    }
}
/// 2 endpoints of `icm_pg2_side_b_mds`.
pub mod icm_pg2_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 45000: ICM PG2 (Side B) (MDS), MDS process port
        ///
        /// ICM PG2（B側） （MDS）, MDS プロセス ポート.
        /// Remote device: MDS Process Client (MDS プロセス クライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:72.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[134];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 45001: ICM PG2 (Side B) (MDS), MDS state transfer port
        ///
        /// ICM PG2（B側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセス クライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:73.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[133];
    }
}
/// 5 endpoints of `icm_pg2_sides_a_and_b_mds`.
pub mod icm_pg2_sides_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg2_opposite_side_a_or_b`.
    pub mod icm_pg2_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 45005 + 40\*instance: ICM PG2 (Sides A and B) (MDS), Private high
        ///
        /// ICM PG2（A側およびB側） （MDS）, プライベート高.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (ICM PG2（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:66.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[135];
        /// tcp 45004 + 40\*instance: ICM PG2 (Sides A and B) (MDS), Private low
        ///
        /// ICM PG2（A側およびB側） （MDS）, プライベート低.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (ICM PG2（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:66.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[136];
        /// tcp 45016 + 40\*instance: ICM PG2 (Sides A and B) (MDS), Private medium
        ///
        /// ICM PG2（A側およびB側） （MDS）, プライベート中.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (ICM PG2（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:66.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[137];
        /// tcp 45023 + 40\*instance: ICM PG2 (Sides A and B) (MDS), State transfer for OPC
        ///
        /// ICM PG2（A側およびB側） （MDS）, OPC の状態転送.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (ICM PG2（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:66.
        pub const STATE_TRANSFER_FOR_OPC_TCP: &Entry = &TABLE[138];
        /// udp 39500-39999: ICM PG2 (Sides A and B) (MDS)
        ///
        /// ICM PG2（A側およびB側） （MDS）.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (ICM PG2（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:66.
        pub const UDP: &Entry = &TABLE[139];
    }
}
/// One endpoint of `icm_pg2_sides_a_and_b_pgagent`.
pub mod icm_pg2_sides_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg2_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg2_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 45006 + 40\*instance: ICM PG2 (Sides A and B) (pgagent)
        ///
        /// ICM PG2（A側およびB側） （pgagent）.
        /// Remote device: ICM PG2 (Opposite Side: A or B) (pgagent) (ICM PG2（反対側：A側またはB側） （pgagent）).
        /// Notes: Public network (test other side)
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:61.
        pub const TCP: &Entry = &TABLE[140];
    }
}
/// 2 endpoints of `icm_pg2_sides_a_and_b_tip_event`.
pub mod icm_pg2_sides_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 44034 + 40\*instance: ICM PG2 (Sides A and B) (TIP Event)
        ///
        /// ICM PG2 (A側およびB側) (TIP イベント).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:203.
        pub const SIDE_A_PORT: &Entry = &TABLE[141];
        /// side B 45034 + 40\*instance: ICM PG2 (Sides A and B) (TIP Event)
        ///
        /// ICM PG2 (A側およびB側) (TIP イベント).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:203.
        pub const SIDE_B_PORT: &Entry = &TABLE[142];
    }
}
/// 2 endpoints of `icm_pg2_sides_a_and_b_tip_tos`.
pub mod icm_pg2_sides_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 44035 + 40\*instance: ICM PG2 (Sides A and B) (TIP TOS)
        ///
        /// ICM PG2 (A側およびB側) (TIP TOS).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:205.
        pub const SIDE_A_PORT: &Entry = &TABLE[143];
        /// side B 45035 + 40\*instance: ICM PG2 (Sides A and B) (TIP TOS)
        ///
        /// ICM PG2 (A側およびB側) (TIP TOS).
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:205.
        pub const SIDE_B_PORT: &Entry = &TABLE[144];
    }
}
/// 2 endpoints of `icm_pg3_side_a_mds`.
pub mod icm_pg3_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 46000: ICM PG3 (Side A) (MDS), MDS process port
        ///
        /// ICM PG3（A側） （MDS）, MDS プロセスポート.
        /// Remote device: MDS Process Client (MDS プロセスクライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:84.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[146];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 46001: ICM PG3 (Side A) (MDS), MDS state transfer port
        ///
        /// ICM PG3（A側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセスクライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:85.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[145];
    }
}
/// 2 endpoints of `icm_pg3_side_b_mds`.
pub mod icm_pg3_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 47500: ICM PG3 (Side B) (MDS), MDS process port
        ///
        /// ICM PG3（B側） （MDS）, MDS プロセス ポート.
        /// Remote device: MDS Process Client (MDS プロセス クライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:74.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[148];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 47501: ICM PG3 (Side B) (MDS), MDS state transfer port
        ///
        /// ICM PG3（B側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセスクライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:77.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[147];
    }
}
/// 5 endpoints of `icm_pg3_sides_a_and_b_mds`.
pub mod icm_pg3_sides_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg3_opposite_side_a_or_b`.
    pub mod icm_pg3_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 47505 + 40\*instance: ICM PG3 (Sides A and B) (MDS), Private high
        ///
        /// ICM PG3（A側およびB側） （MDS）, プライベート高.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (ICM PG3（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:69.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[149];
        /// tcp 47504 + 40\*instance: ICM PG3 (Sides A and B) (MDS), Private low
        ///
        /// ICM PG3（A側およびB側） （MDS）, プライベート低.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (ICM PG3（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:69.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[150];
        /// tcp 47516 + 40\*instance: ICM PG3 (Sides A and B) (MDS), Private medium
        ///
        /// ICM PG3（A側およびB側） （MDS）, プライベート中.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (ICM PG3（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:69.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[151];
        /// tcp 47523 + 40\*instance: ICM PG3 (Sides A and B) (MDS), State transfer for OPC
        ///
        /// ICM PG3（A側およびB側） （MDS）, OPC の状態転送.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (ICM PG3（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:69.
        pub const STATE_TRANSFER_FOR_OPC_TCP: &Entry = &TABLE[152];
        /// udp 39500-39999: ICM PG3 (Sides A and B) (MDS)
        ///
        /// ICM PG3（A側およびB側） （MDS）.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (ICM PG3（反対側：A側またはB側）).
        /// Notes: Private network. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:69.
        pub const UDP: &Entry = &TABLE[153];
    }
}
/// One endpoint of `icm_pg3_sides_a_and_b_pgagent`.
pub mod icm_pg3_sides_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg3_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg3_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 47506 + 40\*instance: ICM PG3 (Sides A and B) (pgagent)
        ///
        /// ICM PG3（A側およびB側） （pgagent）.
        /// Remote device: ICM PG3 (Opposite Side: A or B) (pgagent) (ICM PG3（反対側：A側またはB側） （pgagent）).
        /// Notes: Public network (test other side)
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:62.
        pub const TCP: &Entry = &TABLE[154];
    }
}
/// 4 endpoints of `ip_process_communications`.
pub mod ip_process_communications {
    use super::{Entry, TABLE};
    /// One endpoint of `cce_pg`.
    pub mod cce_pg {
        use super::{Entry, TABLE};
        /// One endpoint of `unified_cm`.
        pub mod unified_cm {
            use super::{Entry, TABLE};
            /// tcp 2789: IP Process Communications, CCE PG
            ///
            /// IP プロセス通信, CCE PG.
            /// Remote device: Unified CM.
            /// Notes: JTAPI application server
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:143.
            pub const TCP: &Entry = &TABLE[155];
        }
    }
    /// One endpoint of `cti_qbe`.
    pub mod cti_qbe {
        use super::{Entry, TABLE};
        /// One endpoint of `unified_cm`.
        pub mod unified_cm {
            use super::{Entry, TABLE};
            /// tcp 2748: IP Process Communications, CTI/QBE
            ///
            /// IP プロセス通信, CTI/QBE.
            /// Remote device: Unified CM.
            /// Notes: JTAPI
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:141.
            pub const REMOTE_TCP: &Entry = &TABLE[156];
        }
    }
    /// One endpoint of `mr_pim`.
    pub mod mr_pim {
        use super::{Entry, TABLE};
        /// One endpoint of `media_routing_process`.
        pub mod media_routing_process {
            use super::{Entry, TABLE};
            /// tcp 2000: IP Process Communications, MR PIM
            ///
            /// IP プロセス通信, MR PIM.
            /// Remote device: Media Routing Process (メディアルーティングプロセス).
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:144.
            pub const TCP: &Entry = &TABLE[157];
        }
    }
    /// One endpoint of `pg_vru_pim_ged_125`.
    pub mod pg_vru_pim_ged_125 {
        use super::{Entry, TABLE};
        /// One endpoint of `customer_voice_portal_or_isn_cisco_unified_ip_ivr`.
        pub mod customer_voice_portal_or_isn_cisco_unified_ip_ivr {
            use super::{Entry, TABLE};
            /// tcp 5000-5001: IP Process Communications, PG, VRU PIM (GED-125)
            ///
            /// IP プロセス通信, PG、VRU PIM (GED-125).
            /// Remote device: Customer Voice Portal (or ISN), Cisco Unified IP-IVR (Customer Voice Portal (または ISN) Cisco Unified IP-IVR).
            /// Notes: Message interface between Unified ICM and IVR, VRU PIM
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:142.
            pub const TCP: &Entry = &TABLE[158];
        }
    }
}
/// 2 endpoints of `kerberos`.
pub mod kerberos {
    use super::{Entry, TABLE};
    /// tcp 88: Kerberos
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:173.
    pub const TCP: &Entry = &TABLE[159];
    /// udp 88: Kerberos
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:173.
    pub const UDP: &Entry = &TABLE[160];
}
/// 2 endpoints of `ldap`.
pub mod ldap {
    use super::{Entry, TABLE};
    /// tcp 389: LDAP
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:168.
    pub const TCP: &Entry = &TABLE[164];
    /// udp 389: LDAP
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:168.
    pub const UDP: &Entry = &TABLE[165];
}
/// One endpoint of `ldap_gc`.
pub mod ldap_gc {
    use super::{Entry, TABLE};
    /// tcp 3268: LDAP GC
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:170.
    pub const TCP: &Entry = &TABLE[162];
}
/// One endpoint of `ldap_gc_ssl`.
pub mod ldap_gc_ssl {
    use super::{Entry, TABLE};
    /// tcp 3269: LDAP GC SSL
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:171.
    pub const TCP: &Entry = &TABLE[161];
}
/// One endpoint of `ldap_ssl`.
pub mod ldap_ssl {
    use super::{Entry, TABLE};
    /// tcp 636: LDAP SSL
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:169.
    pub const TCP: &Entry = &TABLE[163];
}
/// 3 endpoints of `logger_side_a`.
pub mod logger_side_a {
    use super::{Entry, TABLE};
    /// 40013 + 40\*instance: Logger (Side A)
    ///
    /// ロガー（A側）.
    /// Notes: Recovery
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:104.
    pub const PORT: &Entry = &TABLE[168];
    /// 2 endpoints of `historical_data_server_hds_of_the_administration_and_data_server`.
    pub mod historical_data_server_hds_of_the_administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 40026 + 40\*instance: Logger (Side A)
        ///
        /// ロガー（A側）.
        /// Remote device: Historical Data Server (HDS) of the Administration \& Data Server (管理およびデータサーバの Historical Data Server (HDS)).
        /// Notes: Replication
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:94.
        pub const TCP_1: &Entry = &TABLE[166];
        /// tcp 40028 + 40\*instance: Logger (Side A)
        ///
        /// ロガー（A側）.
        /// Remote device: Historical Data Server (HDS) of the Administration \& Data Server (管理およびデータサーバの Historical Data Server (HDS)).
        /// Notes: Replication
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:94.
        pub const TCP_2: &Entry = &TABLE[167];
    }
}
/// 3 endpoints of `logger_side_b`.
pub mod logger_side_b {
    use super::{Entry, TABLE};
    /// 41013 + 40\*instance: Logger (Side B)
    ///
    /// ロガー（B側）.
    /// Notes: Recovery
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:105.
    pub const PORT: &Entry = &TABLE[171];
    /// 2 endpoints of `historical_data_server_hds_of_the_administration_and_data_server`.
    pub mod historical_data_server_hds_of_the_administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 41026 + 40\*instance: Logger (Side B)
        ///
        /// ロガー（B側）.
        /// Remote device: Historical Data Server (HDS) of the Administration \& Data Server (管理およびデータサーバの Historical Data Server (HDS)).
        /// Notes: Replication
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:95.
        pub const TCP_1: &Entry = &TABLE[169];
        /// tcp 41028 + 40\*instance: Logger (Side B)
        ///
        /// ロガー（B側）.
        /// Remote device: Historical Data Server (HDS) of the Administration \& Data Server (管理およびデータサーバの Historical Data Server (HDS)).
        /// Notes: Replication
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:95.
        pub const TCP_2: &Entry = &TABLE[170];
    }
}
/// One endpoint of `mr_pg`.
pub mod mr_pg {
    use super::{Entry, TABLE};
    /// tcp 38001 + 1\*instance: MR PG
    ///
    /// Notes: Port through which the MR PG reaches the SIP dialer.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:120.
    pub const TCP: &Entry = &TABLE[174];
}
/// 2 endpoints of `mr_pg_sip`.
pub mod mr_pg_sip {
    use super::{Entry, TABLE};
    /// 5060: MR PG (SIP)
    ///
    /// Notes: Port in use by the Unified Communications Manager, the voice gateway or the SIP proxy.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:121.
    pub const PORT_1: &Entry = &TABLE[172];
    /// SIPDialerPortBaseNumber + 1\*instance: MR PG (SIP)
    ///
    /// Notes: Port in use by the Unified Communications Manager, the voice gateway or the SIP proxy.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:121.
    pub const PORT_2: &Entry = &TABLE[173];
}
/// One endpoint of `mscrm_server`.
pub mod mscrm_server {
    use super::{Entry, TABLE};
    /// One endpoint of `mscrm_client`.
    pub mod mscrm_client {
        use super::{Entry, TABLE};
        /// tcp 81: MSCRM Server
        ///
        /// MSCRM サーバ.
        /// Remote device: MSCRM Client (MSCRM クライアント).
        /// Notes: For MSCRM alone
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:279.
        pub const TCP: &Entry = &TABLE[175];
    }
}
/// One endpoint of `mssql`.
pub mod mssql {
    use super::{Entry, TABLE};
    /// One endpoint of `logger_distributor`.
    pub mod logger_distributor {
        use super::{Entry, TABLE};
        /// tcp 1433: MSSQL
        ///
        /// Remote device: Logger, Distributor (Logger ディストリビュータ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:111.
        pub const REMOTE_TCP: &Entry = &TABLE[176];
    }
}
/// One endpoint of `net_adapter`.
pub mod net_adapter {
    use super::{Entry, TABLE};
    /// One endpoint of `agent_desktop`.
    pub mod agent_desktop {
        use super::{Entry, TABLE};
        /// tcp 5558: .NET Adapter
        ///
        /// .NET アダプタ.
        /// Remote device: Agent Desktop.
        /// Notes: Port for remoting
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:281.
        pub const TCP: &Entry = &TABLE[177];
    }
}
/// 2 endpoints of `netbios_name_resolution`.
pub mod netbios_name_resolution {
    use super::{Entry, TABLE};
    /// tcp 137: NetBIOS Name Resolution
    ///
    /// NetBIOS 名前解決.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:165.
    pub const TCP: &Entry = &TABLE[178];
    /// udp 137: NetBIOS Name Resolution
    ///
    /// NetBIOS 名前解決.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:165.
    pub const UDP: &Entry = &TABLE[179];
}
/// One endpoint of `netbios_netlogon_browsing`.
pub mod netbios_netlogon_browsing {
    use super::{Entry, TABLE};
    /// udp 138: NetBIOS Netlogon/Browsing
    ///
    /// NetBIOS Netlogon/ブラウズ.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:166.
    pub const UDP: &Entry = &TABLE[180];
}
/// One endpoint of `netbios_session`.
pub mod netbios_session {
    use super::{Entry, TABLE};
    /// tcp 139: NetBIOS Session
    ///
    /// NetBIOS セッション.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:164.
    pub const TCP: &Entry = &TABLE[181];
}
/// 2 endpoints of `pcanywhere`.
pub mod pcanywhere {
    use super::{Entry, TABLE};
    /// tcp 5631: pcAnywhere
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:189.
    pub const TCP: &Entry = &TABLE[182];
    /// udp 5632: pcAnywhere
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:189.
    pub const UDP: &Entry = &TABLE[183];
}
/// One endpoint of `primary_administration_and_data_server_rtfeed`.
pub mod primary_administration_and_data_server_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_client`.
    pub mod administration_client {
        use super::{Entry, TABLE};
        /// tcp 48008 + 40\*instance: Primary Administration \& Data Server (rtfeed)
        ///
        /// プライマリ管理およびデータサーバ (rtfeed).
        /// Remote device: Administration Client (管理クライアント).
        /// Notes: Real-time feed
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:96.
        pub const TCP: &Entry = &TABLE[184];
    }
}
/// One endpoint of `rdp_terminal_services`.
pub mod rdp_terminal_services {
    use super::{Entry, TABLE};
    /// tcp 3389: RDP (Terminal Services)
    ///
    /// RDP（ターミナルサービス）.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:188.
    pub const TCP: &Entry = &TABLE[185];
}
/// 4 endpoints of `router_side_a_dmp_ccagent`.
pub mod router_side_a_dmp_ccagent {
    use super::{Entry, TABLE};
    /// 4 endpoints of `icm_pg_pgagent`.
    pub mod icm_pg_pgagent {
        use super::{Entry, TABLE};
        /// tcp 40003 + 40\*instance: Router (Side A) DMP (ccagent), Public high
        ///
        /// ルータ（A側）DMP（ccagent）, パブリック高.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:88.
        pub const PUBLIC_HIGH_TCP: &Entry = &TABLE[186];
        /// tcp 40002 + 40\*instance: Router (Side A) DMP (ccagent), Public low
        ///
        /// ルータ（A側）DMP（ccagent）, パブリック低.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:88.
        pub const PUBLIC_LOW_TCP: &Entry = &TABLE[187];
        /// tcp 40017 + 40\*instance: Router (Side A) DMP (ccagent), Public medium
        ///
        /// ルータ（A側）DMP（ccagent）, パブリック中.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:88.
        pub const PUBLIC_MEDIUM_TCP: &Entry = &TABLE[188];
        /// udp 39500-39999: Router (Side A) DMP (ccagent)
        ///
        /// ルータ（A側）DMP（ccagent）.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:88.
        pub const UDP: &Entry = &TABLE[189];
    }
}
/// 2 endpoints of `router_side_a_mds`.
pub mod router_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 40000: Router (Side A) (MDS), MDS process port
        ///
        /// ルータ（A側） （MDS）, MDS プロセスポート.
        /// Remote device: MDS Process Client (MDS プロセスクライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:78.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[191];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 40001: Router (Side A) (MDS), MDS state transfer port
        ///
        /// ルータ（A側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセスクライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:79.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[190];
    }
}
/// One endpoint of `router_side_a_rtfeed`.
pub mod router_side_a_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 40007 + 40\*instance: Router (Side A) (rtfeed)
        ///
        /// ルータ A (rtfeed).
        /// Remote device: Administration \& Data Server.
        /// Notes: Real-time feed
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:90.
        pub const TCP: &Entry = &TABLE[192];
    }
}
/// 4 endpoints of `router_side_b_dmp_ccagent`.
pub mod router_side_b_dmp_ccagent {
    use super::{Entry, TABLE};
    /// 4 endpoints of `icm_pg_pgagent`.
    pub mod icm_pg_pgagent {
        use super::{Entry, TABLE};
        /// tcp 41003 + 40\*instance: Router (Side B) DMP (ccagent), Public high
        ///
        /// ルータ（B側）DMP（ccagent）, パブリック高.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:89.
        pub const PUBLIC_HIGH_TCP: &Entry = &TABLE[193];
        /// tcp 41002 + 40\*instance: Router (Side B) DMP (ccagent), Public low
        ///
        /// ルータ（B側）DMP（ccagent）, パブリック低.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:89.
        pub const PUBLIC_LOW_TCP: &Entry = &TABLE[194];
        /// tcp 41017 + 40\*instance: Router (Side B) DMP (ccagent), Public medium
        ///
        /// ルータ（B側）DMP（ccagent）, パブリック中.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:89.
        pub const PUBLIC_MEDIUM_TCP: &Entry = &TABLE[195];
        /// udp 39500-39999: Router (Side B) DMP (ccagent)
        ///
        /// ルータ（B側）DMP（ccagent）.
        /// Remote device: ICM PG (pgagent).
        /// Notes: Public network that links the PG to the central controller router, for communication with PGs of release 5.0 and earlier. Note: The UDP ports stay unused while QoS is enabled on the private interface of the ICM PG.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:89.
        pub const UDP: &Entry = &TABLE[196];
    }
}
/// 11 endpoints of `router_side_b_mds`.
pub mod router_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 41000: Router (Side B) (MDS), MDS process port
        ///
        /// ルータ（B側） （MDS）, MDS プロセス ポート.
        /// Remote device: MDS Process Client (MDS プロセス クライアント).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:58.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[198];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 41001: Router (Side B) (MDS), MDS state transfer port
        ///
        /// ルータ（B側） （MDS）, MDS 状態転送ポート.
        /// Remote device: MDS Process Client (Synchronized) (MDS プロセス クライアント（同期）).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:59.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[197];
    }
    /// 9 endpoints of `router_side_a_mds`.
    pub mod router_side_a_mds {
        use super::{Entry, TABLE};
        /// tcp 41005 + 40\*instance: Router (Side B) (MDS), Private high
        ///
        /// ルータ (B 側) (MDS), プライベート高.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[199];
        /// tcp 41004 + 40\*instance: Router (Side B) (MDS), Private low
        ///
        /// ルータ (B 側) (MDS), プライベート低.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[200];
        /// tcp 41016 + 40\*instance: Router (Side B) (MDS), Private medium
        ///
        /// ルータ (B 側) (MDS), プライベート中.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[201];
        /// tcp 41022 + 40\*instance: Router (Side B) (MDS), State transfer for CIC
        ///
        /// ルータ (B 側) (MDS), CIC の状態転送.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const STATE_TRANSFER_FOR_CIC_TCP: &Entry = &TABLE[202];
        /// tcp 41033 + 40\*instance: Router (Side B) (MDS), State transfer for DBAgent
        ///
        /// ルータ (B 側) (MDS), DBAgent の状態転送.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const STATE_TRANSFER_FOR_DBAGENT_TCP: &Entry = &TABLE[203];
        /// tcp 41021 + 40\*instance: Router (Side B) (MDS), State transfer for HLGR
        ///
        /// ルータ (B 側) (MDS), HLGR の状態転送.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const STATE_TRANSFER_FOR_HLGR_TCP_1: &Entry = &TABLE[204];
        /// tcp 41032 + 40\*instance: Router (Side B) (MDS), State transfer for HLGR
        ///
        /// ルータ (B 側) (MDS), HLGR の状態転送.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const STATE_TRANSFER_FOR_HLGR_TCP_2: &Entry = &TABLE[205];
        /// tcp 41020 + 40\*instance: Router (Side B) (MDS), State transfer for RTR
        ///
        /// ルータ (B 側) (MDS), RTR の状態転送.
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const STATE_TRANSFER_FOR_RTR_TCP: &Entry = &TABLE[206];
        /// udp 39500-39999: Router (Side B) (MDS)
        ///
        /// ルータ (B 側) (MDS).
        /// Remote device: Router (Side A) (MDS) (ルータ (A 側) (MDS)).
        /// Notes: Private network of the central controller site Note: The UDP ports stay unused while QoS is enabled on the private interface of the router.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:55.
        pub const UDP: &Entry = &TABLE[207];
    }
}
/// One endpoint of `router_side_b_rtfeed`.
pub mod router_side_b_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 41007 + 40\*instance: Router (Side B) (rtfeed)
        ///
        /// ルータ B (rtfeed).
        /// Remote device: Administration \& Data Server.
        /// Notes: Real-time feed
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:91.
        pub const TCP: &Entry = &TABLE[208];
    }
}
/// 2 endpoints of `router_sides_a_and_b_tip_event`.
pub mod router_sides_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 40034 + 40\*instance: Router (Sides A and B) (TIP Event), Router (Side A)
        ///
        /// ルータ (A側およびB側) (TIP イベント), ルータ A.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:200.
        pub const ROUTER_SIDE_A_PORT: &Entry = &TABLE[209];
        /// side B 41034 + 40\*instance: Router (Sides A and B) (TIP Event), Router (Side B)
        ///
        /// ルータ (A側およびB側) (TIP イベント), ルータ B.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data events of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:200.
        pub const ROUTER_SIDE_B_PORT: &Entry = &TABLE[210];
    }
}
/// 2 endpoints of `router_sides_a_and_b_tip_tos`.
pub mod router_sides_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 40035 + 40\*instance: Router (Sides A and B) (TIP TOS), Router (Side A)
        ///
        /// ルータ (A側およびB側) (TIP TOS), ルータ A.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:201.
        pub const ROUTER_SIDE_A_PORT: &Entry = &TABLE[211];
        /// side B 41035 + 40\*instance: Router (Sides A and B) (TIP TOS), Router (Side B)
        ///
        /// ルータ (A側およびB側) (TIP TOS), ルータ B.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Notes: Live Data test other side (TOS) of the public network.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:201.
        pub const ROUTER_SIDE_B_PORT: &Entry = &TABLE[212];
    }
}
/// 4 endpoints of `rp_server`.
pub mod rp_server {
    use super::{Entry, TABLE};
    /// One endpoint of `from_client_port`.
    pub mod from_client_port {
        use super::{Entry, TABLE};
        /// 59016: RP Server, From Client Port
        ///
        /// RP サーバ, クライアント ポートから.
        /// Notes: Client
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:373.
        pub const PORT: &Entry = &TABLE[213];
    }
    /// One endpoint of `primary_server`.
    pub mod primary_server {
        use super::{Entry, TABLE};
        /// 59005: RP Server, Primary Server
        ///
        /// RP サーバ, プライマリ サーバ.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:370.
        pub const PORT: &Entry = &TABLE[214];
    }
    /// One endpoint of `to_client_port`.
    pub mod to_client_port {
        use super::{Entry, TABLE};
        /// 59014: RP Server, To Client Port
        ///
        /// RP サーバ, クライアント ポートへ.
        /// Notes: Client
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:372.
        pub const PORT: &Entry = &TABLE[215];
    }
    /// One endpoint of `vpn_server_port`.
    pub mod vpn_server_port {
        use super::{Entry, TABLE};
        /// 59027: RP Server, VPN Server Port
        ///
        /// RP サーバ, VPN サーバ ポート.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:371.
        pub const PORT: &Entry = &TABLE[216];
    }
}
/// 2 endpoints of `rpc`.
pub mod rpc {
    use super::{Entry, TABLE};
    /// tcp 135: RPC
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:163.
    pub const TCP: &Entry = &TABLE[217];
    /// udp 135: RPC
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:163.
    pub const UDP: &Entry = &TABLE[218];
}
/// One endpoint of `rtp_for_sip`.
pub mod rtp_for_sip {
    use super::{Entry, TABLE};
    /// One endpoint of `voice_gateway`.
    pub mod voice_gateway {
        use super::{Entry, TABLE};
        /// udp RTPPortRangeStart + 2000\*instance .. +2000: RTP for SIP
        ///
        /// Remote device: Voice Gateway (音声ゲートウェイ).
        /// Notes: Ports that receive reservation calls. UDP ports are chosen and set through the registry key RTPPortRangeStart
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:117.
        pub const UDP: &Entry = &TABLE[219];
    }
}
/// One endpoint of `secondary_administration_and_data_server_rtfeed`.
pub mod secondary_administration_and_data_server_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_client`.
    pub mod administration_client {
        use super::{Entry, TABLE};
        /// tcp 49008 + 40\*instance: Secondary Administration \& Data Server (rtfeed)
        ///
        /// セカンダリ管理およびデータサーバ (rtfeed).
        /// Remote device: Administration Client (管理クライアント).
        /// Notes: Real-time feed
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:97.
        pub const TCP: &Entry = &TABLE[220];
    }
}
/// One endpoint of `sip`.
pub mod sip {
    use super::{Entry, TABLE};
    /// One endpoint of `cisco_unified_communications_manager_unified_cm`.
    pub mod cisco_unified_communications_manager_unified_cm {
        use super::{Entry, TABLE};
        /// udp 58800: SIP
        ///
        /// Remote device: Cisco Unified Communications Manager (Unified CM).
        /// Notes: Set through the registry key SIPDialerPortBaseNumber.
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:116.
        pub const REMOTE_UDP: &Entry = &TABLE[221];
    }
}
/// 2 endpoints of `smb`.
pub mod smb {
    use super::{Entry, TABLE};
    /// tcp 445: SMB
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:167.
    pub const TCP: &Entry = &TABLE[222];
    /// udp 445: SMB
    ///
    /// Notes: Named pipe connections use it as well.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:167.
    pub const UDP: &Entry = &TABLE[223];
}
/// One endpoint of `snmp_trap`.
pub mod snmp_trap {
    use super::{Entry, TABLE};
    /// udp 162: SNMP Trap
    ///
    /// SNMP トラップ.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:185.
    pub const UDP: &Entry = &TABLE[224];
}
/// 2 endpoints of `socket_io_non_secure_port`.
pub mod socket_io_non_secure_port {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// Socket.IO: Socket.IO Non-Secure Port
        ///
        /// Socket.IO のセキュアでないポート.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:206.
        pub const REMOTE_PORT: &Entry = &TABLE[225];
        /// tcp 12007: Socket.IO Non-Secure Port
        ///
        /// Socket.IO のセキュアでないポート.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:206.
        pub const TCP: &Entry = &TABLE[226];
    }
}
/// 2 endpoints of `socket_io_secure_port`.
pub mod socket_io_secure_port {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// Socket.IO: Socket.IO Secure Port
        ///
        /// Socket.IO のセキュアポート.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:209.
        pub const REMOTE_PORT: &Entry = &TABLE[227];
        /// tcp 12008: Socket.IO Secure Port
        ///
        /// Socket.IO のセキュアポート.
        /// Remote device: CUIC/Live Data (CUIC/ライブデータ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:209.
        pub const TCP: &Entry = &TABLE[228];
    }
}
/// 2 endpoints of `sql_server`.
pub mod sql_server {
    use super::{Entry, TABLE};
    /// tcp 1433: SQL Server :
    ///
    /// Notes: See Q287932
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:174.
    pub const TCP: &Entry = &TABLE[229];
    /// udp 1434: SQL Server :
    ///
    /// Notes: See Q287932
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:174.
    pub const UDP: &Entry = &TABLE[230];
}
/// One endpoint of `syslog`.
pub mod syslog {
    use super::{Entry, TABLE};
    /// udp 514: Syslog
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:186.
    pub const UDP: &Entry = &TABLE[231];
}
/// 9 endpoints of `tdm_process_communications`.
pub mod tdm_process_communications {
    use super::{Entry, TABLE};
    /// 3 endpoints of `aspect_contact_center_server_pim`.
    pub mod aspect_contact_center_server_pim {
        use super::{Entry, TABLE};
        /// 3 endpoints of `aspect_contact_center_server`.
        pub mod aspect_contact_center_server {
            use super::{Entry, TABLE};
            /// tcp 6101: TDM Process Communications, Aspect Contact Center Server PIM
            ///
            /// TDM プロセス通信, Aspect Contact Center サーバ PIM.
            /// Remote device: Aspect Contact Center Server (Aspect Contact Center サーバ).
            /// Notes: Event link of the application bridge
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:150.
            pub const REMOTE_TCP_1: &Entry = &TABLE[232];
            /// tcp 6102: TDM Process Communications, Aspect Contact Center Server PIM
            ///
            /// TDM プロセス通信, Aspect Contact Center サーバ PIM.
            /// Remote device: Aspect Contact Center Server (Aspect Contact Center サーバ).
            /// Notes: Event link of the application bridge
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:150.
            pub const REMOTE_TCP_2: &Entry = &TABLE[233];
            /// tcp 9001: TDM Process Communications, Aspect Contact Center Server PIM
            ///
            /// TDM プロセス通信, Aspect Contact Center サーバ PIM.
            /// Remote device: Aspect Contact Center Server (Aspect Contact Center サーバ).
            /// Notes: Event link of the application bridge
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:150.
            pub const REMOTE_TCP_3: &Entry = &TABLE[234];
        }
    }
    /// One endpoint of `aspect_pim`.
    pub mod aspect_pim {
        use super::{Entry, TABLE};
        /// One endpoint of `aspect_acd`.
        pub mod aspect_acd {
            use super::{Entry, TABLE};
            /// tcp 8000: TDM Process Communications, Aspect PIM
            ///
            /// TDM プロセス通信, Aspect PIM.
            /// Remote device: Aspect ACD.
            /// Notes: Used by the real-time bridge
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:149.
            pub const REMOTE_TCP: &Entry = &TABLE[235];
        }
    }
    /// One endpoint of `avaya_aura_contact_center_aacc_pim`.
    pub mod avaya_aura_contact_center_aacc_pim {
        use super::{Entry, TABLE};
        /// One endpoint of `avaya_acd`.
        pub mod avaya_acd {
            use super::{Entry, TABLE};
            /// tcp 3000: TDM Process Communications, Avaya Aura Contact Center (AACC) PIM
            ///
            /// TDM プロセス通信, Avaya Aura Contact Center (AACC) PIM.
            /// Remote device: Avaya ACD.
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:153.
            pub const REMOTE_TCP: &Entry = &TABLE[236];
        }
    }
    /// 2 endpoints of `avaya_pim`.
    pub mod avaya_pim {
        use super::{Entry, TABLE};
        /// 2 endpoints of `avaya_acd_cms`.
        pub mod avaya_acd_cms {
            use super::{Entry, TABLE};
            /// tcp 5678: TDM Process Communications, Avaya PIM
            ///
            /// TDM プロセス通信, Avaya PIM.
            /// Remote device: Avaya ACD CMS.
            /// Notes: Event link
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:151.
            pub const REMOTE_TCP: &Entry = &TABLE[237];
            /// tcp 6060-6070: TDM Process Communications, Avaya PIM
            ///
            /// TDM プロセス通信, Avaya PIM.
            /// Remote device: Avaya ACD CMS.
            /// Notes: Event link
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:151.
            pub const TCP: &Entry = &TABLE[238];
        }
    }
    /// One endpoint of `mis_process`.
    pub mod mis_process {
        use super::{Entry, TABLE};
        /// One endpoint of `vru`.
        pub mod vru {
            use super::{Entry, TABLE};
            /// tcp 3000-3030: TDM Process Communications, MIS Process
            ///
            /// TDM プロセス通信, MIS プロセス.
            /// Remote device: VRU.
            /// Notes: Connects to the CTI Server and listens for the VRU PIM
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:152.
            pub const TCP: &Entry = &TABLE[239];
        }
    }
    /// One endpoint of `uccx_gateway_pim`.
    pub mod uccx_gateway_pim {
        use super::{Entry, TABLE};
        /// One endpoint of `uccx`.
        pub mod uccx {
            use super::{Entry, TABLE};
            /// tcp 12028: TDM Process Communications, UCCX Gateway PIM
            ///
            /// TDM プロセス通信, UCCX ゲートウェイ PIM.
            /// Remote device: UCCX.
            /// Notes: The port number can be set
            /// Printed at source-docs/cisco-ucce/11.0/ja.txt:154.
            pub const REMOTE_TCP: &Entry = &TABLE[240];
        }
    }
}
/// One endpoint of `telnet`.
pub mod telnet {
    use super::{Entry, TABLE};
    /// tcp 23: Telnet
    ///
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:187.
    pub const TCP: &Entry = &TABLE[241];
}
/// One endpoint of `tftp`.
pub mod tftp {
    use super::{Entry, TABLE};
    /// One endpoint of `tftp_server`.
    pub mod tftp_server {
        use super::{Entry, TABLE};
        /// udp 69: TFTP
        ///
        /// Remote device: TFTP Server (TFTP サーバ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:118.
        pub const REMOTE_UDP: &Entry = &TABLE[243];
    }
}
/// One endpoint of `tftp_file_transfer`.
pub mod tftp_file_transfer {
    use super::{Entry, TABLE};
    /// ephemeral: TFTP File Transfer
    ///
    /// TFTP ファイル転送.
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:119.
    pub const REMOTE_PORT: &Entry = &TABLE[242];
}
/// One endpoint of `unified_intelligence_center`.
pub mod unified_intelligence_center {
    use super::{Entry, TABLE};
    /// tcp 8081: Unified Intelligence Center
    ///
    /// Notes: HTTP - Unified Intelligence Center
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:222.
    pub const TCP: &Entry = &TABLE[244];
}
/// 2 endpoints of `vnc`.
pub mod vnc {
    use super::{Entry, TABLE};
    /// tcp 5800: VNC, Java HTTP
    ///
    /// Notes: RealVNC
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:190.
    pub const JAVA_HTTP_TCP: &Entry = &TABLE[245];
    /// tcp 5900: VNC
    ///
    /// Notes: RealVNC
    /// Printed at source-docs/cisco-ucce/11.0/ja.txt:190.
    pub const TCP: &Entry = &TABLE[246];
}
/// One endpoint of `vpn_terminal_services`.
pub mod vpn_terminal_services {
    use super::{Entry, TABLE};
    /// One endpoint of `call_recording_server`.
    pub mod call_recording_server {
        use super::{Entry, TABLE};
        /// tcp 3389: VPN/Terminal Services
        ///
        /// VPN/ターミナルサービス.
        /// Remote device: Call Recording Server (通話録音サーバ).
        /// Printed at source-docs/cisco-ucce/11.0/ja.txt:195.
        pub const TCP: &Entry = &TABLE[247];
    }
}
/// All endpoints of the document, sorted by id.
pub static TABLE: [Entry; 248] = [
    Entry {
        id: "cce-live-data-activemq-service.live-data-activemq-port-of.table-10-1.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブ データ ActiveMQ サービス",
        listener_en: "CCE Live Data ActiveMQ Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61616),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 220,
    },
    Entry {
        id: "cce-live-data-activemq-service.live-data-activemq-port-of.table-10-2.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブ データ ActiveMQ サービス",
        listener_en: "CCE Live Data ActiveMQ Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61612),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 221,
    },
    Entry {
        id: "cce-live-data-cassandra-service.live-data-cassandra-port-on.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Cassandra サービス",
        listener_en: "CCE Live Data Cassandra Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(9160),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 212,
    },
    Entry {
        id: "cce-live-data-cassandra-service.ssl-port-for-encrypted-communication.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Cassandra サービス",
        listener_en: "CCE Live Data Cassandra Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(12001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 211,
    },
    Entry {
        id: "cce-live-data-cassandra-service.tcp-port-for-commands-and.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Cassandra サービス",
        listener_en: "CCE Live Data Cassandra Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(12000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 210,
    },
    Entry {
        id: "cce-live-data-storm-drpc-service.live-data-drpc-invocation-port.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Storm DRPC サービス",
        listener_en: "CCE Live Data Storm DRPC Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3773),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 214,
    },
    Entry {
        id: "cce-live-data-storm-drpc-service.live-data-drpc-port.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Storm DRPC サービス",
        listener_en: "CCE Live Data Storm DRPC Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3772),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 213,
    },
    Entry {
        id: "cce-live-data-storm-nimbus-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブ データ Storm Nimbus サービス",
        listener_en: "CCE Live Data Storm Nimbus Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(6627),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 219,
    },
    Entry {
        id: "cce-live-data-web-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Web サービス",
        listener_en: "CCE Live Data Web Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(12004, 12006),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 216,
    },
    Entry {
        id: "cce-live-data-zookeeper-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CCE ライブデータ Zookeeper サービス",
        listener_en: "CCE Live Data Zookeeper Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2181),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 215,
    },
    Entry {
        id: "ccmp-database-server-a.msdtc.ccmp-db-server-b.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB サーバ B",
        remote_en: "CCMP DB Server B",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::range(1024, 5000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 243,
    },
    Entry {
        id: "ccmp-database-server-a.msdtc.ccmp-db-server-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB サーバ B",
        remote_en: "CCMP DB Server B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 243,
    },
    Entry {
        id: "ccmp-database-server-a.smb-over-ip.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "SMB over IP",
        listener_en: "SMB over IP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 244,
    },
    Entry {
        id: "ccmp-database-server-a.smb-over-ip.udp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "SMB over IP",
        listener_en: "SMB over IP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 244,
    },
    Entry {
        id: "ccmp-database-server-a.sql.cce-cch-administration-and-data-server-side-a.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCE/CCH 管理およびデータサーバ A 側",
        remote_en: "CCE/CCH Administration & Data Server (Side A)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 241,
    },
    Entry {
        id: "ccmp-database-server-a.sql.cce-cch-administration-and-data-server-side-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCE/CCH 管理およびデータサーバ B 側",
        remote_en: "CCE/CCH Administration & Data Server (Side B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 242,
    },
    Entry {
        id: "ccmp-database-server-a.sql.ccmp-db-server-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ A",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB サーバ B",
        remote_en: "CCMP DB Server B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 240,
    },
    Entry {
        id: "ccmp-database-server-b.msdtc.ccmp-db-server-a.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB サーバ A",
        remote_en: "CCMP DB Server A",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::range(1024, 5000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 252,
    },
    Entry {
        id: "ccmp-database-server-b.msdtc.ccmp-db-server-a.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB サーバ A",
        remote_en: "CCMP DB Server A",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 252,
    },
    Entry {
        id: "ccmp-database-server-b.smb-over-ip.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "SMB over IP",
        listener_en: "SMB over IP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 253,
    },
    Entry {
        id: "ccmp-database-server-b.smb-over-ip.udp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "SMB over IP",
        listener_en: "SMB over IP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 253,
    },
    Entry {
        id: "ccmp-database-server-b.sql.cce-cch-administration-and-data-server-side-a.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCE/CCH 管理およびデータサーバ A 側",
        remote_en: "CCE/CCH Administration & Data Server (Side A)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 250,
    },
    Entry {
        id: "ccmp-database-server-b.sql.cce-cch-administration-and-data-server-side-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCE/CCH 管理およびデータサーバ B 側",
        remote_en: "CCE/CCH Administration & Data Server (Side B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 251,
    },
    Entry {
        id: "ccmp-database-server-b.sql.ccmp-db-server-a.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP データベース サーバ B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB サーバ A",
        remote_en: "CCMP DB Server A",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 249,
    },
    Entry {
        id: "ccmp-web-application-server-a.ldap.domain-controller.remote-udp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ A",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "ドメインコントローラ",
        remote_en: "Domain Controller",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 235,
    },
    Entry {
        id: "ccmp-web-application-server-a.ldap.domain-controller.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ A",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "ドメインコントローラ",
        remote_en: "Domain Controller",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 235,
    },
    Entry {
        id: "ccmp-web-application-server-a.sql.ccmp-db-server-a-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ A",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB サーバ A/B",
        remote_en: "CCMP DB Server A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 232,
    },
    Entry {
        id: "ccmp-web-application-server-b.ldap.domain-controller.remote-udp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ B",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "ドメインコントローラ",
        remote_en: "Domain Controller",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 238,
    },
    Entry {
        id: "ccmp-web-application-server-b.ldap.domain-controller.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ B",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "ドメインコントローラ",
        remote_en: "Domain Controller",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 238,
    },
    Entry {
        id: "ccmp-web-application-server-b.sql.ccmp-db-server-a-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "CCMP Web/アプリケーション サーバ B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB サーバ A/B",
        remote_en: "CCMP DB Server A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 237,
    },
    Entry {
        id: "cicm-router-side-a-incrpnic.nam-router-cic.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CICM ルータ (A側) (INCRPNIC)",
        listener_en: "CICM Router (Side A) (INCRPNIC)",
        remote: "NAM ルータ (CIC)",
        remote_en: "NAM Router (CIC)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40025, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 99,
    },
    Entry {
        id: "cicm-router-side-b-incrpnic.nam-router-cic.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CICM ルータ (B側) (INCRPNIC)",
        listener_en: "CICM Router (Side B) (INCRPNIC)",
        remote: "NAM ルータ (CIC)",
        remote_en: "NAM Router (CIC)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41025, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 100,
    },
    Entry {
        id: "cisco-agent-desktop.axl-soap.cisco-unified-communications-manager-im-and-presence-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "AXL (SOAP)",
        listener_en: "AXL (SOAP)",
        remote: "Cisco Unified Communications Manager IM and Presence Service",
        remote_en: "Cisco Unified Communications Manager IM and Presence Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "https",
        condition: "",
        direction: None,
        ports: Ports::fixed(443),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 311,
    },
    Entry {
        id: "cisco-agent-desktop.chat.cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59020),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 308,
    },
    Entry {
        id: "cisco-agent-desktop.cti-os.cti-os-server.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "CTI OS",
        listener_en: "CTI OS",
        remote: "CTI OS サーバ",
        remote_en: "CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42028),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 309,
    },
    Entry {
        id: "cisco-agent-desktop.desktop-monitor.cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "デスクトップ モニタ",
        listener_en: "Desktop Monitor",
        remote: "Cisco Supervisor Desktop",
        remote_en: "Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59020),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 302,
    },
    Entry {
        id: "cisco-agent-desktop.fccserver.supervisor-desktop.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "FCCServer",
        listener_en: "FCCServer",
        remote: "Supervisor Desktop",
        remote_en: "Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(3101),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 303,
    },
    Entry {
        id: "cisco-agent-desktop.fccserver.supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "FCCServer",
        listener_en: "FCCServer",
        remote: "Supervisor Desktop",
        remote_en: "Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(3002),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 303,
    },
    Entry {
        id: "cisco-agent-desktop.sip.unified-cvp-and-cisco-unified-communications-manager-including-cisco-unified-communications-manager-im-and-presence-service.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "SIP",
        listener_en: "SIP",
        remote: "Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)",
        remote_en: "Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service)",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 310,
    },
    Entry {
        id: "cisco-agent-desktop.sip.unified-cvp-and-cisco-unified-communications-manager-including-cisco-unified-communications-manager-im-and-presence-service.remote-udp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "SIP",
        listener_en: "SIP",
        remote: "Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)",
        remote_en: "Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service)",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 310,
    },
    Entry {
        id: "cisco-agent-desktop.sip.unified-cvp-and-cisco-unified-communications-manager-including-cisco-unified-communications-manager-im-and-presence-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "SIP",
        listener_en: "SIP",
        remote: "Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)",
        remote_en: "Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 310,
    },
    Entry {
        id: "cisco-agent-desktop.sip.unified-cvp-and-cisco-unified-communications-manager-including-cisco-unified-communications-manager-im-and-presence-service.udp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Agent Desktop",
        listener: "SIP",
        listener_en: "SIP",
        remote: "Unified CVP および Cisco Unified Communications Manager (Cisco Unified Communications Manager IM and Presence Service を含む)",
        remote_en: "Unified CVP and Cisco Unified Communications Manager (including Cisco Unified Communications Manager IM and Presence Service)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 310,
    },
    Entry {
        id: "cisco-desktop-base-services.axl-soap.unified-cm.port",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "AXL (SOAP)",
        listener_en: "AXL (SOAP)",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::Dynamic,
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 354,
    },
    Entry {
        id: "cisco-desktop-base-services.axl-soap.unified-cm.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "AXL (SOAP)",
        listener_en: "AXL (SOAP)",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(80),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 354,
    },
    Entry {
        id: "cisco-desktop-base-services.chat.cisco-agent-desktop-cisco-supervisor-desktop.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 319,
    },
    Entry {
        id: "cisco-desktop-base-services.chat.cisco-agent-desktop-cisco-supervisor-desktop.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(37350),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 319,
    },
    Entry {
        id: "cisco-desktop-base-services.chat.ldap-vpn-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(3002),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 333,
    },
    Entry {
        id: "cisco-desktop-base-services.chat.ldapomniorbuseport-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(3100),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 334,
    },
    Entry {
        id: "cisco-desktop-base-services.chat.ldapomniorbuseport-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 337,
    },
    Entry {
        id: "cisco-desktop-base-services.directory.cisco-agent-desktop-cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "ディレクトリ (Directory)",
        listener_en: "Directory",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(38983),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 325,
    },
    Entry {
        id: "cisco-desktop-base-services.directory.cisco-desktop-administrator.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "ディレクトリ (Directory)",
        listener_en: "Directory",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(38983),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 342,
    },
    Entry {
        id: "cisco-desktop-base-services.directory.cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "ディレクトリ (Directory)",
        listener_en: "Directory",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(38983),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 329,
    },
    Entry {
        id: "cisco-desktop-base-services.enterprise.cisco-agent-desktop-cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "エンタープライズ",
        listener_en: "Enterprise",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59004),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 322,
    },
    Entry {
        id: "cisco-desktop-base-services.enterprise.cisco-desktop-administrator.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "エンタープライズ",
        listener_en: "Enterprise",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59004),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 341,
    },
    Entry {
        id: "cisco-desktop-base-services.enterprise.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "エンタープライズ",
        listener_en: "Enterprise",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(3004),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 323,
    },
    Entry {
        id: "cisco-desktop-base-services.ged-188.cti-server.remote-side-a-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "GED-188",
        listener_en: "GED-188",
        remote: "CTI サーバ (CTI Server)",
        remote_en: "CTI Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: Some(Side::A),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 350,
    },
    Entry {
        id: "cisco-desktop-base-services.ged-188.cti-server.remote-side-b-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "GED-188",
        listener_en: "GED-188",
        remote: "CTI サーバ (CTI Server)",
        remote_en: "CTI Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: Some(Side::B),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(43027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 350,
    },
    Entry {
        id: "cisco-desktop-base-services.ippa.cisco-agent-desktop-browser-edition.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "IPPA",
        listener_en: "IPPA",
        remote: "Cisco Agent Desktop Browser Edition",
        remote_en: "Cisco Agent Desktop Browser Edition",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59012),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 347,
    },
    Entry {
        id: "cisco-desktop-base-services.ippa.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "IPPA",
        listener_en: "IPPA",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59010),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 348,
    },
    Entry {
        id: "cisco-desktop-base-services.ldap.cisco-desktop-recording-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "Cisco Desktop Recording Service",
        remote_en: "Cisco Desktop Recording Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(38983),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 339,
    },
    Entry {
        id: "cisco-desktop-base-services.ldap.cisco-desktop-voip-monitor-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "Cisco Desktop VoIP Monitor Service",
        remote_en: "Cisco Desktop VoIP Monitor Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(38983),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 332,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-agent-desktop-cisco-supervisor-desktop.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65431),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 318,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-agent-desktop-cisco-supervisor-desktop.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65432),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 318,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-administrator.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65431),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 340,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-administrator.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65432),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 340,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-base-services.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65431),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 327,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-base-services.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65432),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 327,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-recording-service.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Recording Service",
        remote_en: "Cisco Desktop Recording Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65431),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 338,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-recording-service.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop Recording Service",
        remote_en: "Cisco Desktop Recording Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65432),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 338,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.cisco-desktop-voip-monitor-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "Cisco Desktop VoIP Monitor Service",
        remote_en: "Cisco Desktop VoIP Monitor Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65431),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 330,
    },
    Entry {
        id: "cisco-desktop-base-services.lrm.license-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "LRM",
        listener_en: "LRM",
        remote: "ライセンス サーバ",
        remote_en: "License Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65432),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 331,
    },
    Entry {
        id: "cisco-desktop-base-services.msl.cisco-desktop-base-services.udp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "MSL",
        listener_en: "MSL",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(27871),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 328,
    },
    Entry {
        id: "cisco-desktop-base-services.mssql.distributor.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "MSSQL",
        listener_en: "MSSQL",
        remote: "ディストリビュータ",
        remote_en: "Distributor",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 353,
    },
    Entry {
        id: "cisco-desktop-base-services.rascal.cisco-agent-desktop-cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "Rascal",
        listener_en: "Rascal",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59003),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 324,
    },
    Entry {
        id: "cisco-desktop-base-services.sync.cisco-desktop-administrator.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "Sync",
        listener_en: "Sync",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59011),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 344,
    },
    Entry {
        id: "cisco-desktop-base-services.sync.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "Sync",
        listener_en: "Sync",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(27872),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 345,
    },
    Entry {
        id: "cisco-desktop-base-services.tai.cisco-desktop-administrator.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "TAI",
        listener_en: "TAI",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59010),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 343,
    },
    Entry {
        id: "cisco-desktop-base-services.tomcat.cisco-agent-desktop-browser-edition.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "Tomcat",
        listener_en: "Tomcat",
        remote: "Cisco Agent Desktop Browser Edition",
        remote_en: "Cisco Agent Desktop Browser Edition",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(8088),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 349,
    },
    Entry {
        id: "cisco-desktop-base-services.trueupdate.cisco-agent-desktop-cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "TrueUpdate",
        listener_en: "TrueUpdate",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(8088),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 326,
    },
    Entry {
        id: "cisco-desktop-base-services.trueupdate.cisco-desktop-administrator.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Base Services",
        listener: "TrueUpdate",
        listener_en: "TrueUpdate",
        remote: "Cisco Desktop Administrator",
        remote_en: "Cisco Desktop Administrator",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(8088),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 346,
    },
    Entry {
        id: "cisco-desktop-recording-server.ip-discovery.cisco-supervisor-desktop-cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "IP 検出",
        listener_en: "IP Discovery",
        remote: "Cisco Supervisor Desktop Cisco Desktop Base Services",
        remote_en: "Cisco Supervisor Desktop Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 362,
    },
    Entry {
        id: "cisco-desktop-recording-server.primary-server.cisco-agent-desktop-cisco-supervisor-desktop-cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "プライマリ サーバ (Primary Server)",
        listener_en: "Primary Server",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59005),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 361,
    },
    Entry {
        id: "cisco-desktop-recording-server.rtp.cisco-agent-desktop-cisco-desktop-voip-monitor-server.udp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "RTP",
        listener_en: "RTP",
        remote: "Cisco Agent Desktop Cisco Desktop VoIP Monitor Server",
        remote_en: "Cisco Agent Desktop Cisco Desktop VoIP Monitor Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::range(59500, 59700),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 366,
    },
    Entry {
        id: "cisco-desktop-recording-server.rtp.end-of-the-port-range.port",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "RTP",
        listener_en: "RTP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59700),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 368,
    },
    Entry {
        id: "cisco-desktop-recording-server.rtp.start-of-the-port-range.port",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "RTP",
        listener_en: "RTP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59500),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 367,
    },
    Entry {
        id: "cisco-desktop-recording-server.vpn-server-port.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop Recording Server",
        listener: "VPN サーバ ポート",
        listener_en: "VPN Server Port",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 363,
    },
    Entry {
        id: "cisco-desktop-voip-monitor-server.axl-soap.unified-cm.port",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop VoIP Monitor Server",
        listener: "AXL (SOAP)",
        listener_en: "AXL (SOAP)",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::Dynamic,
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 359,
    },
    Entry {
        id: "cisco-desktop-voip-monitor-server.axl-soap.unified-cm.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop VoIP Monitor Server",
        listener: "AXL (SOAP)",
        listener_en: "AXL (SOAP)",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(80),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 359,
    },
    Entry {
        id: "cisco-desktop-voip-monitor-server.ip-discovery.cisco-agent-desktop-cisco-supervisor-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop VoIP Monitor Server",
        listener: "IP 検出",
        listener_en: "IP Discovery",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(37606),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 357,
    },
    Entry {
        id: "cisco-desktop-voip-monitor-server.primary-server.cisco-agent-desktop-cisco-supervisor-desktop-cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop VoIP Monitor Server",
        listener: "プライマリ サーバ (Primary Server)",
        listener_en: "Primary Server",
        remote: "Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services",
        remote_en: "Cisco Agent Desktop Cisco Supervisor Desktop Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59002),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 356,
    },
    Entry {
        id: "cisco-desktop-voip-monitor-server.vpn-port-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Desktop VoIP Monitor Server",
        listener: "VPN ポート (サーバ)",
        listener_en: "VPN Port (Server)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(37606),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 358,
    },
    Entry {
        id: "cisco-enterprise-data-store.siebel-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Cisco Enterprise Data Store",
        listener_en: "Cisco Enterprise Data Store",
        remote: "Siebel サーバ",
        remote_en: "Siebel Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42228),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 130,
    },
    Entry {
        id: "cisco-supervisor-desktop.chat.cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "チャット (Chat)",
        listener_en: "Chat",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59021),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 313,
    },
    Entry {
        id: "cisco-supervisor-desktop.cisco-unified-presence.cisco-desktop-base-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "Cisco Unified Presence",
        listener_en: "Cisco Unified Presence",
        remote: "Cisco Desktop Base Services",
        remote_en: "Cisco Desktop Base Services",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 314,
    },
    Entry {
        id: "cisco-supervisor-desktop.rtp.cisco-desktop-recording-server.udp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "RTP",
        listener_en: "RTP",
        remote: "Cisco Desktop Recording Server",
        remote_en: "Cisco Desktop Recording Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59014),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 316,
    },
    Entry {
        id: "cisco-supervisor-desktop.rtp.cisco-desktop-recording-server.udp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "RTP",
        listener_en: "RTP",
        remote: "Cisco Desktop Recording Server",
        remote_en: "Cisco Desktop Recording Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59016),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 316,
    },
    Entry {
        id: "cisco-supervisor-desktop.rtp.cisco-desktop-voip-monitor-service.udp-1",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "RTP",
        listener_en: "RTP",
        remote: "Cisco Desktop VoIP Monitor Service",
        remote_en: "Cisco Desktop VoIP Monitor Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59010),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 315,
    },
    Entry {
        id: "cisco-supervisor-desktop.rtp.cisco-desktop-voip-monitor-service.udp-2",
        document: "cisco-ucce/11.0/ja",
        section: "Cisco Supervisor Desktop",
        listener: "RTP",
        listener_en: "RTP",
        remote: "Cisco Desktop VoIP Monitor Service",
        remote_en: "Cisco Desktop VoIP Monitor Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59012),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 315,
    },
    Entry {
        id: "contact-sharing.activemq-for-live-data.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Contact Sharing",
        listener_en: "Contact Sharing",
        remote: "ライブデータ用の ActiveMQ",
        remote_en: "ActiveMQ for Live Data",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61616),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 98,
    },
    Entry {
        id: "contact-sharing.activemq-for-live-data.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Contact Sharing",
        listener_en: "Contact Sharing",
        remote: "ライブデータ用の ActiveMQ",
        remote_en: "ActiveMQ for Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61616),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 98,
    },
    Entry {
        id: "crm-connector-server.cisco-cti-server.default-port-of-side-a.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CRM Connector サーバ",
        listener_en: "CRM Connector Server",
        remote: "Cisco CTI サーバ",
        remote_en: "Cisco CTI Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 282,
    },
    Entry {
        id: "crm-connector-server.cisco-cti-server.default-port-of-side-b.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CRM Connector サーバ",
        listener_en: "CRM Connector Server",
        remote: "Cisco CTI サーバ",
        remote_en: "Cisco CTI Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(44027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 283,
    },
    Entry {
        id: "crm-connector-server.crm-adapter.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CRM Connector サーバ",
        listener_en: "CRM Connector Server",
        remote: "CRM アダプタ",
        remote_en: "CRM Adapter",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5666),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 280,
    },
    Entry {
        id: "crm-connector-server.server-administration-tool.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CRM Connector サーバ",
        listener_en: "CRM Connector Server",
        remote: "サーバ管理ツール",
        remote_en: "Server Administration Tool",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65372),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 286,
    },
    Entry {
        id: "crm-datastore-for-sap.crm-connector-for-sap.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CRM DataStore for SAP",
        listener_en: "CRM DataStore for SAP",
        remote: "CRM Connector for SAP",
        remote_en: "CRM Connector for SAP",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42029),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 274,
    },
    Entry {
        id: "csfs.csfs-duplexed-peer.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CSFS",
        listener_en: "CSFS",
        remote: "CSFS デュプレックス構成ピア",
        remote_en: "CSFS Duplexed Peer",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40015),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 101,
    },
    Entry {
        id: "cti-os-server.cti-os-client-cti-os-server-peer-cisco-sync-service.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CTI OS サーバ",
        listener_en: "CTI OS Server",
        remote: "CTI OS クライアント CTI OS サーバピア Cisco Sync Service",
        remote_en: "CTI OS Client, CTI OS Server Peer, Cisco Sync Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42028),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 127,
    },
    Entry {
        id: "cti-os-silent-monitor-service.cti-os-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CTIOS サイレントモニタサービス",
        listener_en: "CTI OS Silent Monitor Service",
        remote: "CTI OS クライアント",
        remote_en: "CTI OS Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42228),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 129,
    },
    Entry {
        id: "cti-os-supervisor-desktop.cti-os-client.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "CTI OS スーパーバイザデスクトップ",
        listener_en: "CTI OS Supervisor Desktop",
        remote: "CTI OS クライアント",
        remote_en: "CTI OS Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(39200),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 128,
    },
    Entry {
        id: "data-server-and-external-hds.esxi-host.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "データサーバおよび外部HDS",
        listener_en: "Data Server and External HDS",
        remote: "ESXi ホスト",
        remote_en: "ESXi Host",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "https",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(443),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 135,
    },
    Entry {
        id: "data-server-and-external-hds.esxi-host.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "データサーバおよび外部HDS",
        listener_en: "Data Server and External HDS",
        remote: "ESXi ホスト",
        remote_en: "ESXi Host",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "https",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(443),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 135,
    },
    Entry {
        id: "diagnostic-framework.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "診断フレームワーク",
        listener_en: "Diagnostic Framework",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(7890),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 106,
    },
    Entry {
        id: "dns.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "DNS",
        listener_en: "DNS",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(53),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 172,
    },
    Entry {
        id: "dns.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "DNS",
        listener_en: "DNS",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(53),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 172,
    },
    Entry {
        id: "ged-188-cti-server.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-a-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "GED-188 (CTI サーバ)",
        listener_en: "GED-188 (CTI Server)",
        remote: "Finesse Cisco Outbound Dialer ARM インターフェイス CTI OS サーバ",
        remote_en: "Finesse, Cisco Outbound Dialer, ARM Interface, CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42027, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 126,
    },
    Entry {
        id: "ged-188-cti-server.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-b-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "GED-188 (CTI サーバ)",
        listener_en: "GED-188 (CTI Server)",
        remote: "Finesse Cisco Outbound Dialer ARM インターフェイス CTI OS サーバ",
        remote_en: "Finesse, Cisco Outbound Dialer, ARM Interface, CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43027, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 126,
    },
    Entry {
        id: "genesys-system-interoperability-manager.genesys-t-server-alcatel-a4400.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Genesys System Interoperability Manager",
        listener_en: "Genesys System Interoperability Manager",
        remote: "Genesys T-Server Alcatel A4400",
        remote_en: "Genesys T-Server Alcatel A4400",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(2555),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 378,
    },
    Entry {
        id: "icm-pg1-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側） （MDS）",
        listener_en: "ICM PG1 (Side A) (MDS)",
        remote: "MDS プロセスクライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 81,
    },
    Entry {
        id: "icm-pg1-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側） （MDS）",
        listener_en: "ICM PG1 (Side A) (MDS)",
        remote: "MDS プロセスクライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセスポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 80,
    },
    Entry {
        id: "icm-pg1-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（B側） （MDS）",
        listener_en: "ICM PG1 (Side B) (MDS)",
        remote: "MDS プロセス クライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(43001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 71,
    },
    Entry {
        id: "icm-pg1-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（B側） （MDS）",
        listener_en: "ICM PG1 (Side B) (MDS)",
        remote: "MDS プロセス クライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセス ポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(43000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 70,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （MDS）",
        listener_en: "ICM PG1 (Sides A and B) (MDS)",
        remote: "ICM PG1（反対側：A側またはB側）",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "プライベート高",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 65,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （MDS）",
        listener_en: "ICM PG1 (Sides A and B) (MDS)",
        remote: "ICM PG1（反対側：A側またはB側）",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "プライベート低",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 65,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （MDS）",
        listener_en: "ICM PG1 (Sides A and B) (MDS)",
        remote: "ICM PG1（反対側：A側またはB側）",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "プライベート中",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 65,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-mds.icm-pg1-opposite-side-a-or-b.state-transfer-for-opc-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （MDS）",
        listener_en: "ICM PG1 (Sides A and B) (MDS)",
        remote: "ICM PG1（反対側：A側またはB側）",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "OPC の状態転送",
        label_en: "State transfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43023, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 65,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-mds.icm-pg1-opposite-side-a-or-b.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （MDS）",
        listener_en: "ICM PG1 (Sides A and B) (MDS)",
        remote: "ICM PG1（反対側：A側またはB側）",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 65,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-pgagent.icm-pg1-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1（A側およびB側） （pgagent）",
        listener_en: "ICM PG1 (Sides A and B) (pgagent)",
        remote: "ICM PG1（反対側：A側またはB側） （pgagent）",
        remote_en: "ICM PG1 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43006, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 60,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-tip-event.cuic-live-data.side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1 (A側およびB側) (TIP イベント)",
        listener_en: "ICM PG1 (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 202,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-tip-event.cuic-live-data.side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1 (A側およびB側) (TIP イベント)",
        listener_en: "ICM PG1 (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 202,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-tip-tos.cuic-live-data.side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1 (A側およびB側) (TIP TOS)",
        listener_en: "ICM PG1 (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 204,
    },
    Entry {
        id: "icm-pg1-sides-a-and-b-tip-tos.cuic-live-data.side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG1 (A側およびB側) (TIP TOS)",
        listener_en: "ICM PG1 (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 204,
    },
    Entry {
        id: "icm-pg2-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側） （MDS）",
        listener_en: "ICM PG2 (Side A) (MDS)",
        remote: "MDS プロセスクライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(44001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 83,
    },
    Entry {
        id: "icm-pg2-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側） （MDS）",
        listener_en: "ICM PG2 (Side A) (MDS)",
        remote: "MDS プロセスクライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセスポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(44000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 82,
    },
    Entry {
        id: "icm-pg2-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（B側） （MDS）",
        listener_en: "ICM PG2 (Side B) (MDS)",
        remote: "MDS プロセス クライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(45001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 73,
    },
    Entry {
        id: "icm-pg2-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（B側） （MDS）",
        listener_en: "ICM PG2 (Side B) (MDS)",
        remote: "MDS プロセス クライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセス ポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(45000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 72,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （MDS）",
        listener_en: "ICM PG2 (Sides A and B) (MDS)",
        remote: "ICM PG2（反対側：A側またはB側）",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "プライベート高",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 66,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （MDS）",
        listener_en: "ICM PG2 (Sides A and B) (MDS)",
        remote: "ICM PG2（反対側：A側またはB側）",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "プライベート低",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 66,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （MDS）",
        listener_en: "ICM PG2 (Sides A and B) (MDS)",
        remote: "ICM PG2（反対側：A側またはB側）",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "プライベート中",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 66,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-mds.icm-pg2-opposite-side-a-or-b.state-transfer-for-opc-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （MDS）",
        listener_en: "ICM PG2 (Sides A and B) (MDS)",
        remote: "ICM PG2（反対側：A側またはB側）",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "OPC の状態転送",
        label_en: "State transfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45023, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 66,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-mds.icm-pg2-opposite-side-a-or-b.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （MDS）",
        listener_en: "ICM PG2 (Sides A and B) (MDS)",
        remote: "ICM PG2（反対側：A側またはB側）",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 66,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-pgagent.icm-pg2-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2（A側およびB側） （pgagent）",
        listener_en: "ICM PG2 (Sides A and B) (pgagent)",
        remote: "ICM PG2（反対側：A側またはB側） （pgagent）",
        remote_en: "ICM PG2 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45006, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 61,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-tip-event.cuic-live-data.side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2 (A側およびB側) (TIP イベント)",
        listener_en: "ICM PG2 (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(44034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 203,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-tip-event.cuic-live-data.side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2 (A側およびB側) (TIP イベント)",
        listener_en: "ICM PG2 (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 203,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-tip-tos.cuic-live-data.side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2 (A側およびB側) (TIP TOS)",
        listener_en: "ICM PG2 (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(44035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 205,
    },
    Entry {
        id: "icm-pg2-sides-a-and-b-tip-tos.cuic-live-data.side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG2 (A側およびB側) (TIP TOS)",
        listener_en: "ICM PG2 (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 205,
    },
    Entry {
        id: "icm-pg3-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側） （MDS）",
        listener_en: "ICM PG3 (Side A) (MDS)",
        remote: "MDS プロセスクライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(46001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 85,
    },
    Entry {
        id: "icm-pg3-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側） （MDS）",
        listener_en: "ICM PG3 (Side A) (MDS)",
        remote: "MDS プロセスクライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセスポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(46000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 84,
    },
    Entry {
        id: "icm-pg3-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（B側） （MDS）",
        listener_en: "ICM PG3 (Side B) (MDS)",
        remote: "MDS プロセスクライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(47501),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 77,
    },
    Entry {
        id: "icm-pg3-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（B側） （MDS）",
        listener_en: "ICM PG3 (Side B) (MDS)",
        remote: "MDS プロセス クライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセス ポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(47500),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 74,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （MDS）",
        listener_en: "ICM PG3 (Sides A and B) (MDS)",
        remote: "ICM PG3（反対側：A側またはB側）",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "プライベート高",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47505, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 69,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （MDS）",
        listener_en: "ICM PG3 (Sides A and B) (MDS)",
        remote: "ICM PG3（反対側：A側またはB側）",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "プライベート低",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47504, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 69,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （MDS）",
        listener_en: "ICM PG3 (Sides A and B) (MDS)",
        remote: "ICM PG3（反対側：A側またはB側）",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "プライベート中",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47516, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 69,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-mds.icm-pg3-opposite-side-a-or-b.state-transfer-for-opc-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （MDS）",
        listener_en: "ICM PG3 (Sides A and B) (MDS)",
        remote: "ICM PG3（反対側：A側またはB側）",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "OPC の状態転送",
        label_en: "State transfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47523, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 69,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-mds.icm-pg3-opposite-side-a-or-b.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （MDS）",
        listener_en: "ICM PG3 (Sides A and B) (MDS)",
        remote: "ICM PG3（反対側：A側またはB側）",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 69,
    },
    Entry {
        id: "icm-pg3-sides-a-and-b-pgagent.icm-pg3-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ICM PG3（A側およびB側） （pgagent）",
        listener_en: "ICM PG3 (Sides A and B) (pgagent)",
        remote: "ICM PG3（反対側：A側またはB側） （pgagent）",
        remote_en: "ICM PG3 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47506, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 62,
    },
    Entry {
        id: "ip-process-communications.cce-pg.unified-cm.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "IP プロセス通信",
        listener: "CCE PG",
        listener_en: "CCE PG",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2789),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 143,
    },
    Entry {
        id: "ip-process-communications.cti-qbe.unified-cm.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "IP プロセス通信",
        listener: "CTI/QBE",
        listener_en: "CTI/QBE",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2748),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 141,
    },
    Entry {
        id: "ip-process-communications.mr-pim.media-routing-process.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "IP プロセス通信",
        listener: "MR PIM",
        listener_en: "MR PIM",
        remote: "メディアルーティングプロセス",
        remote_en: "Media Routing Process",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 144,
    },
    Entry {
        id: "ip-process-communications.pg-vru-pim-ged-125.customer-voice-portal-or-isn-cisco-unified-ip-ivr.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "IP プロセス通信",
        listener: "PG、VRU PIM (GED-125)",
        listener_en: "PG, VRU PIM (GED-125)",
        remote: "Customer Voice Portal (または ISN) Cisco Unified IP-IVR",
        remote_en: "Customer Voice Portal (or ISN), Cisco Unified IP-IVR",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(5000, 5001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 142,
    },
    Entry {
        id: "kerberos.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Kerberos",
        listener_en: "Kerberos",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(88),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 173,
    },
    Entry {
        id: "kerberos.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Kerberos",
        listener_en: "Kerberos",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(88),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 173,
    },
    Entry {
        id: "ldap-gc-ssl.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "LDAP GC SSL",
        listener_en: "LDAP GC SSL",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3269),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 171,
    },
    Entry {
        id: "ldap-gc.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "LDAP GC",
        listener_en: "LDAP GC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3268),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 170,
    },
    Entry {
        id: "ldap-ssl.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "LDAP SSL",
        listener_en: "LDAP SSL",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(636),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 169,
    },
    Entry {
        id: "ldap.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 168,
    },
    Entry {
        id: "ldap.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 168,
    },
    Entry {
        id: "logger-side-a.historical-data-server-hds-of-the-administration-and-data-server.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（A側）",
        listener_en: "Logger (Side A)",
        remote: "管理およびデータサーバの Historical Data Server (HDS)",
        remote_en: "Historical Data Server (HDS) of the Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40026, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 94,
    },
    Entry {
        id: "logger-side-a.historical-data-server-hds-of-the-administration-and-data-server.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（A側）",
        listener_en: "Logger (Side A)",
        remote: "管理およびデータサーバの Historical Data Server (HDS)",
        remote_en: "Historical Data Server (HDS) of the Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40028, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 94,
    },
    Entry {
        id: "logger-side-a.port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（A側）",
        listener_en: "Logger (Side A)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40013, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 104,
    },
    Entry {
        id: "logger-side-b.historical-data-server-hds-of-the-administration-and-data-server.tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（B側）",
        listener_en: "Logger (Side B)",
        remote: "管理およびデータサーバの Historical Data Server (HDS)",
        remote_en: "Historical Data Server (HDS) of the Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41026, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 95,
    },
    Entry {
        id: "logger-side-b.historical-data-server-hds-of-the-administration-and-data-server.tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（B側）",
        listener_en: "Logger (Side B)",
        remote: "管理およびデータサーバの Historical Data Server (HDS)",
        remote_en: "Historical Data Server (HDS) of the Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41028, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 95,
    },
    Entry {
        id: "logger-side-b.port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ロガー（B側）",
        listener_en: "Logger (Side B)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41013, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 105,
    },
    Entry {
        id: "mr-pg-sip.port-1",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "MR PG (SIP)",
        listener_en: "MR PG (SIP)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 121,
    },
    Entry {
        id: "mr-pg-sip.port-2",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "MR PG (SIP)",
        listener_en: "MR PG (SIP)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::from_setting("SIPDialerPortBaseNumber", 0, 0, 1),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 121,
    },
    Entry {
        id: "mr-pg.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "MR PG",
        listener_en: "MR PG",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(38001, 1),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 120,
    },
    Entry {
        id: "mscrm-server.mscrm-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "MSCRM サーバ",
        listener_en: "MSCRM Server",
        remote: "MSCRM クライアント",
        remote_en: "MSCRM Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(81),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 279,
    },
    Entry {
        id: "mssql.logger-distributor.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "MSSQL",
        listener_en: "MSSQL",
        remote: "Logger ディストリビュータ",
        remote_en: "Logger, Distributor",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 111,
    },
    Entry {
        id: "net-adapter.agent-desktop.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: ".NET アダプタ",
        listener_en: ".NET Adapter",
        remote: "Agent Desktop",
        remote_en: "Agent Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5558),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 281,
    },
    Entry {
        id: "netbios-name-resolution.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "NetBIOS 名前解決",
        listener_en: "NetBIOS Name Resolution",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(137),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 165,
    },
    Entry {
        id: "netbios-name-resolution.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "NetBIOS 名前解決",
        listener_en: "NetBIOS Name Resolution",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(137),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 165,
    },
    Entry {
        id: "netbios-netlogon-browsing.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "NetBIOS Netlogon/ブラウズ",
        listener_en: "NetBIOS Netlogon/Browsing",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(138),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 166,
    },
    Entry {
        id: "netbios-session.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "NetBIOS セッション",
        listener_en: "NetBIOS Session",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(139),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 164,
    },
    Entry {
        id: "pcanywhere.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "pcAnywhere",
        listener_en: "pcAnywhere",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5631),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 189,
    },
    Entry {
        id: "pcanywhere.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "pcAnywhere",
        listener_en: "pcAnywhere",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5632),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 189,
    },
    Entry {
        id: "primary-administration-and-data-server-rtfeed.administration-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "プライマリ管理およびデータサーバ (rtfeed)",
        listener_en: "Primary Administration & Data Server (rtfeed)",
        remote: "管理クライアント",
        remote_en: "Administration Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(48008, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 96,
    },
    Entry {
        id: "rdp-terminal-services.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "RDP（ターミナルサービス）",
        listener_en: "RDP (Terminal Services)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 188,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側）DMP（ccagent）",
        listener_en: "Router (Side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック高",
        label_en: "Public high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40003, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 88,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側）DMP（ccagent）",
        listener_en: "Router (Side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック低",
        label_en: "Public low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40002, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 88,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側）DMP（ccagent）",
        listener_en: "Router (Side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック中",
        label_en: "Public medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40017, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 88,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側）DMP（ccagent）",
        listener_en: "Router (Side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 88,
    },
    Entry {
        id: "router-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側） （MDS）",
        listener_en: "Router (Side A) (MDS)",
        remote: "MDS プロセスクライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 79,
    },
    Entry {
        id: "router-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（A側） （MDS）",
        listener_en: "Router (Side A) (MDS)",
        remote: "MDS プロセスクライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセスポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 78,
    },
    Entry {
        id: "router-side-a-rtfeed.administration-and-data-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ A (rtfeed)",
        listener_en: "Router (Side A) (rtfeed)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40007, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 90,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側）DMP（ccagent）",
        listener_en: "Router (Side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック高",
        label_en: "Public high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41003, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 89,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側）DMP（ccagent）",
        listener_en: "Router (Side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック低",
        label_en: "Public low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41002, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 89,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側）DMP（ccagent）",
        listener_en: "Router (Side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "パブリック中",
        label_en: "Public medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41017, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 89,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側）DMP（ccagent）",
        listener_en: "Router (Side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 89,
    },
    Entry {
        id: "router-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側） （MDS）",
        listener_en: "Router (Side B) (MDS)",
        remote: "MDS プロセス クライアント（同期）",
        remote_en: "MDS Process Client (Synchronized)",
        label: "MDS 状態転送ポート",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(41001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 59,
    },
    Entry {
        id: "router-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ（B側） （MDS）",
        listener_en: "Router (Side B) (MDS)",
        remote: "MDS プロセス クライアント",
        remote_en: "MDS Process Client",
        label: "MDS プロセス ポート",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(41000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 58,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-high-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "プライベート高",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-low-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "プライベート低",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-medium-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "プライベート中",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-transfer-for-cic-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "CIC の状態転送",
        label_en: "State transfer for CIC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41022, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-transfer-for-dbagent-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "DBAgent の状態転送",
        label_en: "State transfer for DBAgent",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41033, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-transfer-for-hlgr-tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "HLGR の状態転送",
        label_en: "State transfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41021, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-transfer-for-hlgr-tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "HLGR の状態転送",
        label_en: "State transfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41032, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-transfer-for-rtr-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "RTR の状態転送",
        label_en: "State transfer for RTR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41020, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (B 側) (MDS)",
        listener_en: "Router (Side B) (MDS)",
        remote: "ルータ (A 側) (MDS)",
        remote_en: "Router (Side A) (MDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 55,
    },
    Entry {
        id: "router-side-b-rtfeed.administration-and-data-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ B (rtfeed)",
        listener_en: "Router (Side B) (rtfeed)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41007, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 91,
    },
    Entry {
        id: "router-sides-a-and-b-tip-event.cuic-live-data.router-side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (A側およびB側) (TIP イベント)",
        listener_en: "Router (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "ルータ A",
        label_en: "Router (Side A)",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 200,
    },
    Entry {
        id: "router-sides-a-and-b-tip-event.cuic-live-data.router-side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (A側およびB側) (TIP イベント)",
        listener_en: "Router (Sides A and B) (TIP Event)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "ルータ B",
        label_en: "Router (Side B)",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 200,
    },
    Entry {
        id: "router-sides-a-and-b-tip-tos.cuic-live-data.router-side-a-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (A側およびB側) (TIP TOS)",
        listener_en: "Router (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "ルータ A",
        label_en: "Router (Side A)",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 201,
    },
    Entry {
        id: "router-sides-a-and-b-tip-tos.cuic-live-data.router-side-b-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "ルータ (A側およびB側) (TIP TOS)",
        listener_en: "Router (Sides A and B) (TIP TOS)",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "ルータ B",
        label_en: "Router (Side B)",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 201,
    },
    Entry {
        id: "rp-server.from-client-port.port",
        document: "cisco-ucce/11.0/ja",
        section: "RP サーバ",
        listener: "クライアント ポートから",
        listener_en: "From Client Port",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59016),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 373,
    },
    Entry {
        id: "rp-server.primary-server.port",
        document: "cisco-ucce/11.0/ja",
        section: "RP サーバ",
        listener: "プライマリ サーバ",
        listener_en: "Primary Server",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59005),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 370,
    },
    Entry {
        id: "rp-server.to-client-port.port",
        document: "cisco-ucce/11.0/ja",
        section: "RP サーバ",
        listener: "クライアント ポートへ",
        listener_en: "To Client Port",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59014),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 372,
    },
    Entry {
        id: "rp-server.vpn-server-port.port",
        document: "cisco-ucce/11.0/ja",
        section: "RP サーバ",
        listener: "VPN サーバ ポート",
        listener_en: "VPN Server Port",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(59027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 371,
    },
    Entry {
        id: "rpc.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "RPC",
        listener_en: "RPC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 163,
    },
    Entry {
        id: "rpc.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "RPC",
        listener_en: "RPC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 163,
    },
    Entry {
        id: "rtp-for-sip.voice-gateway.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "RTP for SIP",
        listener_en: "RTP for SIP",
        remote: "音声ゲートウェイ",
        remote_en: "Voice Gateway",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::from_setting("RTPPortRangeStart", 0, 2000, 2000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 117,
    },
    Entry {
        id: "secondary-administration-and-data-server-rtfeed.administration-client.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "セカンダリ管理およびデータサーバ (rtfeed)",
        listener_en: "Secondary Administration & Data Server (rtfeed)",
        remote: "管理クライアント",
        remote_en: "Administration Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(49008, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 97,
    },
    Entry {
        id: "sip.cisco-unified-communications-manager-unified-cm.remote-udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SIP",
        listener_en: "SIP",
        remote: "Cisco Unified Communications Manager (Unified CM)",
        remote_en: "Cisco Unified Communications Manager (Unified CM)",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(58800),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 116,
    },
    Entry {
        id: "smb.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SMB",
        listener_en: "SMB",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 167,
    },
    Entry {
        id: "smb.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SMB",
        listener_en: "SMB",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 167,
    },
    Entry {
        id: "snmp-trap.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SNMP トラップ",
        listener_en: "SNMP Trap",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(162),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 185,
    },
    Entry {
        id: "socket-io-non-secure-port.cuic-live-data.remote-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Socket.IO のセキュアでないポート",
        listener_en: "Socket.IO Non-Secure Port",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::Named("Socket.IO"),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 206,
    },
    Entry {
        id: "socket-io-non-secure-port.cuic-live-data.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Socket.IO のセキュアでないポート",
        listener_en: "Socket.IO Non-Secure Port",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(12007),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 206,
    },
    Entry {
        id: "socket-io-secure-port.cuic-live-data.remote-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Socket.IO のセキュアポート",
        listener_en: "Socket.IO Secure Port",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::Named("Socket.IO"),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 209,
    },
    Entry {
        id: "socket-io-secure-port.cuic-live-data.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Socket.IO のセキュアポート",
        listener_en: "Socket.IO Secure Port",
        remote: "CUIC/ライブデータ",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(12008),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 209,
    },
    Entry {
        id: "sql-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SQL Server :",
        listener_en: "SQL Server :",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 174,
    },
    Entry {
        id: "sql-server.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "SQL Server :",
        listener_en: "SQL Server :",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(1434),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 174,
    },
    Entry {
        id: "syslog.udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Syslog",
        listener_en: "Syslog",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(514),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 186,
    },
    Entry {
        id: "tdm-process-communications.aspect-contact-center-server-pim.aspect-contact-center-server.remote-tcp-1",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Aspect Contact Center サーバ PIM",
        listener_en: "Aspect Contact Center Server PIM",
        remote: "Aspect Contact Center サーバ",
        remote_en: "Aspect Contact Center Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(6101),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 150,
    },
    Entry {
        id: "tdm-process-communications.aspect-contact-center-server-pim.aspect-contact-center-server.remote-tcp-2",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Aspect Contact Center サーバ PIM",
        listener_en: "Aspect Contact Center Server PIM",
        remote: "Aspect Contact Center サーバ",
        remote_en: "Aspect Contact Center Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(6102),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 150,
    },
    Entry {
        id: "tdm-process-communications.aspect-contact-center-server-pim.aspect-contact-center-server.remote-tcp-3",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Aspect Contact Center サーバ PIM",
        listener_en: "Aspect Contact Center Server PIM",
        remote: "Aspect Contact Center サーバ",
        remote_en: "Aspect Contact Center Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(9001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 150,
    },
    Entry {
        id: "tdm-process-communications.aspect-pim.aspect-acd.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Aspect PIM",
        listener_en: "Aspect PIM",
        remote: "Aspect ACD",
        remote_en: "Aspect ACD",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(8000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 149,
    },
    Entry {
        id: "tdm-process-communications.avaya-aura-contact-center-aacc-pim.avaya-acd.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Avaya Aura Contact Center (AACC) PIM",
        listener_en: "Avaya Aura Contact Center (AACC) PIM",
        remote: "Avaya ACD",
        remote_en: "Avaya ACD",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 153,
    },
    Entry {
        id: "tdm-process-communications.avaya-pim.avaya-acd-cms.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Avaya PIM",
        listener_en: "Avaya PIM",
        remote: "Avaya ACD CMS",
        remote_en: "Avaya ACD CMS",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5678),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 151,
    },
    Entry {
        id: "tdm-process-communications.avaya-pim.avaya-acd-cms.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "Avaya PIM",
        listener_en: "Avaya PIM",
        remote: "Avaya ACD CMS",
        remote_en: "Avaya ACD CMS",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(6060, 6070),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 151,
    },
    Entry {
        id: "tdm-process-communications.mis-process.vru.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "MIS プロセス",
        listener_en: "MIS Process",
        remote: "VRU",
        remote_en: "VRU",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(3000, 3030),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 152,
    },
    Entry {
        id: "tdm-process-communications.uccx-gateway-pim.uccx.remote-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "TDM プロセス通信",
        listener: "UCCX ゲートウェイ PIM",
        listener_en: "UCCX Gateway PIM",
        remote: "UCCX",
        remote_en: "UCCX",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(12028),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 154,
    },
    Entry {
        id: "telnet.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Telnet",
        listener_en: "Telnet",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(23),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 187,
    },
    Entry {
        id: "tftp-file-transfer.remote-port",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "TFTP ファイル転送",
        listener_en: "TFTP File Transfer",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::Ephemeral,
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 119,
    },
    Entry {
        id: "tftp.tftp-server.remote-udp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "TFTP",
        listener_en: "TFTP",
        remote: "TFTP サーバ",
        remote_en: "TFTP Server",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(69),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 118,
    },
    Entry {
        id: "unified-intelligence-center.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "Unified Intelligence Center",
        listener_en: "Unified Intelligence Center",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(8081),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 222,
    },
    Entry {
        id: "vnc.java-http-tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "VNC",
        listener_en: "VNC",
        remote: "",
        remote_en: "",
        label: "Java HTTP",
        label_en: "Java HTTP",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5800),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 190,
    },
    Entry {
        id: "vnc.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "VNC",
        listener_en: "VNC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5900),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 190,
    },
    Entry {
        id: "vpn-terminal-services.call-recording-server.tcp",
        document: "cisco-ucce/11.0/ja",
        section: "",
        listener: "VPN/ターミナルサービス",
        listener_en: "VPN/Terminal Services",
        remote: "通話録音サーバ",
        remote_en: "Call Recording Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/11.0/ja.txt",
        line: 195,
    },
];
